using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;
using PaperGraph.Api.Schema;

namespace PaperGraph.Api.Engines.GraphQLDotNet;

/// <summary>The scalar <c>Date</c>: <see cref="DateOnly"/> inside, <c>YYYY-MM-DD</c> outside.</summary>
sealed class DateScalar : ScalarGraphType
{
    const string Format = "yyyy-MM-dd";

    public DateScalar()
    {
        Name = "Date";
        Description = SchemaShape.DescriptionOf("Date");
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text when IsDay((string)text.Value, out DateOnly day) => day,
        _ => ThrowLiteralConversionError(value),
    };

    public override bool CanParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue || (value is GraphQLStringValue text && IsDay((string)text.Value, out _));

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        DateOnly day => day,
        string text when IsDay(text, out DateOnly day) => day,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) =>
        value is DateOnly day ? day.ToString(Format, CultureInfo.InvariantCulture) : value;

    static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
