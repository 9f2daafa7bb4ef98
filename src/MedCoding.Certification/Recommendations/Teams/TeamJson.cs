using System.Collections.Immutable;
using System.Text.Json;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Recommendations.Teams;

/// <summary>Writes a team's report as JSON: the data, and its sentences. Members always stand in the same order.</summary>
internal static class TeamJson
{
    public static void Write(Utf8JsonWriter writer, TeamReport report)
    {
        var explanation = report.Explain();
        writer.WriteStartObject();
        PartJson.WriteOrigin(writer, report.View);
        writer.WriteNumber("withinMonths", report.WithinMonths);
        writer.WriteString("answer", explanation.Answer);
        writer.WriteString("demand", report.Roster.Demand?.ToString());
        WriteAll(writer, "members", report.Members, WriteMember);
        WriteAll(writer, "needs", report.Needs, WriteNeed);
        PartJson.WriteTexts(writer, "unjudgedSettings", [.. report.Unjudged.Select(setting => setting.ToString())]);
        WritePlan(writer, report.Plan, explanation.PlanSummary);
        WriteAll(writer, "passedOver", report.PassedOver, WritePassedOver);
        PartJson.WriteTexts(writer, "notes", explanation.Notes);
        writer.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter writer, MemberStanding standing)
    {
        writer.WriteStartObject();
        writer.WriteString("name", standing.Member.Name);
        PartJson.WriteNumber(writer, "line", standing.Member.Line);
        WriteDay(writer, "hired", standing.Member.Hired);
        writer.WriteString("standing", ReportJson.Camel(standing.Result.Standing.ToString()));
        WriteDay(writer, "lastDay", standing.Result.LastDay);
        writer.WriteBoolean("isGap", standing.IsGap);
        writer.WritePropertyName("requirement");
        WriteResult(writer, standing.Result.Requirement);
        PartJson.WriteTexts(writer, "dependsOn", [.. standing.Result.Requirement.DecidingUnknowns().Select(demand => demand.ToString())]);
        if (standing.Way is { } way)
        {
            writer.WritePropertyName("way");
            WriteWay(writer, way);
        }
        else
        {
            writer.WriteNull("way");
        }

        writer.WriteEndObject();
    }

    private static void WriteNeed(Utf8JsonWriter writer, NeedStanding need)
    {
        writer.WriteStartObject();
        writer.WriteString("requirement", need.Need.Requirement.ToString());
        writer.WriteNumber("people", need.Need.People);
        writer.WriteString("setting", need.Setting?.ToString());
        writer.WriteString("outcome", OutcomeText(need.Outcome));
        writer.WriteNumber("lacking", need.Lacking);
        WriteNames(writer, "met", need.Met);
        WriteNames(writer, "unknown", need.Unknown);
        writer.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter writer, TeamPlan plan, string summary)
    {
        writer.WriteStartObject("plan");
        writer.WriteString("text", summary);
        writer.WriteNumber("usd", plan.Cost.Dollars);
        writer.WriteNumber("lowerBoundUsd", plan.LowerBound.Dollars);
        writer.WriteBoolean("isCheapest", plan.IsCheapest);
        writer.WriteBoolean("isCertain", plan.IsCertain);
        WriteNames(writer, "afterGrace", plan.AfterGrace);
        WriteAll(writer, "ways", plan.Ways, WriteWay);
        WriteAll(writer, "unclosed", plan.Unclosed, WriteUnclosed);
        writer.WriteEndObject();
    }

    private static void WriteWay(Utf8JsonWriter writer, MemberWay way)
    {
        writer.WriteStartObject();
        writer.WriteString("name", way.Member.Name);
        PartJson.WriteNumber(writer, "months", way.Months);
        writer.WriteBoolean("isCertain", way.IsCertain);
        writer.WriteBoolean("isAfterGrace", way.IsAfterGrace);
        writer.WriteStartArray("credentials");
        foreach (var step in way.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("credential", step.Credential.Id.ToString());
            writer.WriteString("standing", ReportJson.OpennessText(step.Openness));
            PartJson.WriteNumber(writer, "studyWeeks", step.StudyWeeks);
            PartJson.WriteTexts(writer, "dependsOn", [.. (step.Eligibility?.DecidingUnknowns() ?? []).Select(demand => demand.ToString())]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("cost");
        RecommendationJson.WriteCost(writer, way.Cost);
        writer.WriteEndObject();
    }

    private static void WriteUnclosed(Utf8JsonWriter writer, UnclosedGap gap)
    {
        writer.WriteStartObject();
        writer.WriteString("name", gap.Member?.Member.Name);
        writer.WriteString("requirement", (gap.Need?.Need.Requirement ?? gap.Member?.Result.Demand.Requirement)?.ToString());
        writer.WriteString("setting", gap.Need?.Setting?.ToString());
        writer.WriteNumber("lacking", gap.Lacking);
        writer.WriteNumber("able", gap.Able);
        PartJson.WriteTexts(writer, "missing", [.. gap.Missing.Select(step => step.Demand.ToString())]);
        WriteAll(writer, "passedOver", gap.PassedOver, WritePassedOver);
        writer.WriteEndObject();
    }

    private static void WritePassedOver(Utf8JsonWriter writer, PassedOverCredential one)
    {
        writer.WriteStartObject();
        writer.WriteString("credential", one.Credential.Id.ToString());
        writer.WriteString("obstacle", ReportJson.Camel(one.Obstacle.ToString()));
        WriteNames(writer, "names", one.Members);
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, RequirementResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("expected", result.Expected.ToString());
        writer.WriteString("outcome", OutcomeText(result.Outcome));
        PartJson.WriteNumber(writer, "found", result.Found);
        WriteAll(writer, "parts", result.Members, WriteResult);
        writer.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter writer, string name, ImmutableArray<RosterMember> members) =>
        PartJson.WriteTexts(writer, name, [.. members.Select(member => member.Name)]);

    private static void WriteDay(Utf8JsonWriter writer, string name, DateOnly? day) => writer.WriteString(name, day is { } known ? DayText.Of(known) : null);

    private static string OutcomeText(Outcome outcome) => ReportJson.Camel(outcome.ToString());
}
