using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using MedCoding.Advisor.Help;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Commands;

// How much each criterion counts: a preset to begin with, and single weights that go before it.
internal sealed class WeightOptions
{
    private static readonly (string Name, WeightPreset Preset)[] Presets =
    [
        ("first-job", WeightPreset.FirstJob),
        ("lowest-cost", WeightPreset.LowestCost),
        ("highest-pay", WeightPreset.HighestPay),
        ("quickest", WeightPreset.Quickest),
    ];

    private static readonly string PresetNames = string.Join(", ", Presets.Select(one => one.Name));

    private readonly Option<string[]> _weights = new("--weight")
    {
        HelpName = "CRITERION=NUMBER",
        Description = "How much a criterion counts, from 0 to 5: pay=2, cost=0.5. Default: 1, and 0 for pay, lowest-cost and quickest unless they are a goal. Repeatable.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _preset = new("--preset")
    {
        HelpName = "NAME",
        Description = $"Weights for a common wish: {PresetNames}. --weight changes them.",
    };

    public WeightOptions()
    {
        _weights.CompletionSources.Add(_ => Enum.GetValues<Criterion>().Select(criterion => CriterionWeights.Unstated.With(criterion, CriterionWeights.Usual * 2).ToString()));
        _preset.CompletionSources.Add([.. Presets.Select(one => one.Name)]);
    }

    public void AddTo(AdvisorCommand command) => command.AddGroup("What counts", _weights, _preset);

    public bool TryRead(ParseResult parsed, Surroundings surroundings, [NotNullWhen(true)] out RecommendationOptions? options)
    {
        var isGood = TryReadPreset(parsed, surroundings, out var preset) & TryReadWeights(parsed, surroundings, out var weights);
        options = isGood ? new RecommendationOptions { Weights = preset.With(weights) } : null;
        return isGood;
    }

    private bool TryReadPreset(ParseResult parsed, Surroundings surroundings, out CriterionWeights preset)
    {
        preset = CriterionWeights.Unstated;
        if (parsed.GetValue(_preset) is not { } typed)
        {
            return true;
        }

        foreach (var (name, known) in Presets)
        {
            if (string.Equals(name, typed, StringComparison.OrdinalIgnoreCase))
            {
                preset = CriterionWeights.Of(known);
                return true;
            }
        }

        surroundings.Complain($"{_preset.Name}: '{Typed.Short(typed)}' is no preset. Known are {PresetNames}.");
        return false;
    }

    private bool TryReadWeights(ParseResult parsed, Surroundings surroundings, out CriterionWeights weights)
    {
        weights = CriterionWeights.Unstated;
        if (parsed.GetValue(_weights) is not { Length: > 0 } typed)
        {
            return true;
        }

        try
        {
            weights = CriterionWeights.Parse(string.Join(',', typed));
            return true;
        }
        catch (FormatException e)
        {
            surroundings.Complain($"{_weights.Name}: {e.Message}");
            return false;
        }
    }
}
