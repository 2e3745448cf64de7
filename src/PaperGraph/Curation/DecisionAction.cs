using System.Text.Json;

namespace PaperGraph.Curation;

public enum DecisionAction
{
    /// <summary>The names are one concept.</summary>
    SameAs,

    /// <summary>The first name is none of the others, nor by way of a third name.</summary>
    NotSameAs,

    /// <summary>The concept of the one name goes by another from now on.</summary>
    Name,

    /// <summary>The concept of the one name is of a certain kind.</summary>
    Type,

    /// <summary>The one name is no concept.</summary>
    Drop,

    /// <summary>A paper does not name the concept of the one name.</summary>
    Reject,
}

public static class DecisionActions
{
    /// <summary>As files and commands write it: <c>not-same-as</c>.</summary>
    public static string Word(this DecisionAction action) => JsonNamingPolicy.KebabCaseLower.ConvertName(action.ToString());

    /// <summary>Null for what is no action's word.</summary>
    public static DecisionAction? Parse(string word) =>
        Enum.GetValues<DecisionAction>().Where(action => action.Word() == word).Cast<DecisionAction?>().FirstOrDefault();
}
