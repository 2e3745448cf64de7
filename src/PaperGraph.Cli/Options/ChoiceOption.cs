using System.CommandLine;
using PaperGraph.Cli.Output;

namespace PaperGraph.Cli.Options;

/// <summary>Some of the values of an enum, as words: <c>--kind method dataset</c>. None of them means all.</summary>
sealed class ChoiceOption<T> : Option<IReadOnlyList<T>>
    where T : struct, Enum
{
    public ChoiceOption(string name, IReadOnlyList<T>? choices = null)
        : base(name)
    {
        var byWord = (choices ?? Enum.GetValues<T>()).ToDictionary(value => Words.Lower(value), StringComparer.OrdinalIgnoreCase);
        HelpName = string.Join('|', byWord.Keys);
        Arity = ArgumentArity.OneOrMore;
        AllowMultipleArgumentsPerToken = true;
        DefaultValueFactory = _ => [];
        CustomParser = result =>
        {
            foreach (string word in result.Tokens.Select(token => token.Value).Where(word => !byWord.ContainsKey(word)))
                result.AddError($"{name} knows no '{word}', only {string.Join(", ", byWord.Keys)}.");
            return [.. result.Tokens.Select(token => token.Value).Where(byWord.ContainsKey).Select(word => byWord[word])];
        };
        CompletionSources.Add(_ => byWord.Keys.Select(word => new System.CommandLine.Completions.CompletionItem(word)));
    }
}
