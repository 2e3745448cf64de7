using HotChocolate.Language;
using HotChocolate.Types;
using PaperGraph.Api.Schema;

namespace PaperGraph.Api.Engines.HotChocolate;

/// <summary>Hot Chocolate's own type for days, with our description, and checked when a query is validated.</summary>
sealed class DateScalar() : DateType("Date", SchemaShape.DescriptionOf("Date"))
{
    protected override bool IsInstanceOfType(StringValueNode valueSyntax) => TryDeserialize(valueSyntax.Value, out _);
}
