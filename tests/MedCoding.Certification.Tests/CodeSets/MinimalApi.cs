#if NET10_0_OR_GREATER
using System.Text;
using MedCoding.Certification.CodeSets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MedCoding.Certification.Tests.CodeSets;

/// <summary>A service with codes in its routes, queries and bodies, on a port of this machine that is free.</summary>
public sealed class MinimalApi : IAsyncLifetime, IDisposable
{
    private readonly WebApplication _app = Create();
    private HttpClient? _client;

    public HttpClient Client => _client ?? throw new InvalidOperationException("The service has not been started.");

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    public void Dispose() => _client?.Dispose();

    /// <summary>The status of an answer and its text.</summary>
    public async Task<(int Status, string Text)> Get(string path) => await Answer(Client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>The status of an answer and its text.</summary>
    public async Task<(int Status, string Text)> Post(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await Answer(Client.PostAsync(new Uri(path, UriKind.Relative), content));
    }

    private static async Task<(int Status, string Text)> Answer(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static WebApplication Create()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/diagnoses/{code}", (Icd10CmCode code) => code.ToString("C"));
        app.MapGet("/drugs", (NdcCode code) => code.Labeler);
        app.MapGet("/any", (MedicalCode? code) => code is { } given ? given.Kind.ToString() : "none");
        app.MapGet("/lines", (ModifiedCode[] code) => string.Join(' ', code));
        app.MapPost("/claims", (Claim claim) => new Claim(claim.Diagnosis, claim.Procedure, claim.Charges, claim.Lines));
        return app;
    }

    internal sealed record Claim(Icd10CmCode Diagnosis, CptCode? Procedure, Dictionary<RevenueCode, decimal> Charges, ModifiedCode[] Lines);
}
#endif
