using Newtonsoft.Json;
using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Reporting.Scores;

namespace TransparencyScore.Reporting;

/// <summary>Writes what the rules see of announcements as JSON (<c>tscore inspect --format json</c>); the README says what each key means.</summary>
public static class InspectionJsonWriter
{
    /// <summary>One inspection as JSON.</summary>
    /// <param name="inspection">What was seen.</param>
    /// <returns>A JSON object over several lines, without a line end.</returns>
    public static string ToJson(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        var text = new JsonText(Formatting.Indented);
        var json = text.Json;
        json.WriteStartObject();
        Value(json, "id", inspection.Announcement.Metadata.Id);
        Value(json, "company", inspection.Announcement.Metadata.Company);
        Value(json, "language", inspection.Announcement.Metadata.Language);
        Array(json, "blocks", inspection.Announcement.Blocks, block => Block(json, block));
        Array(json, "sentences", inspection.Sentences, sentence => Sentence(json, sentence));
        Array(json, "signals", inspection.Signals, signal => Signal(json, signal));
        ClaimsJson.Write(json, inspection.Claims);
        Array(json, "problems", inspection.Problems, json.WriteValue);
        json.WriteEndObject();
        return text.Take();
    }

    private static void Block(JsonTextWriter json, Block block)
    {
        json.WriteStartObject();
        Value(json, "kind", Names.Of(block.Kind));
        Value(json, "text", block.Text.Text);
        Span(json, "source", block.Source);
        Value(json, "level", block.Level);
        Value(json, "label", block.Label);
        Value(json, "table", block.Table);
        Array(json, "cells", block.Cells, cell => json.WriteValue(cell.Slice(block.Text.Text)));
        Array(json, "links", block.Links, link =>
        {
            json.WriteStartObject();
            Value(json, "url", link.Url);
            Value(json, "text", link.Text.Slice(block.Text.Text));
            Span(json, "source", link.Source);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Sentence(JsonTextWriter json, InspectedSentence sentence)
    {
        json.WriteStartObject();
        Value(json, "block", sentence.Block);
        Value(json, "text", sentence.Text);
        Span(json, "span", sentence.Span);
        Span(json, "source", sentence.Source);
        Array(json, "speaksWith", sentence.SpeaksWith, i => json.WriteValue(i));
        Array(json, "cites", sentence.Cites, i => json.WriteValue(i));
        Array(json, "headings", sentence.Headings, i => json.WriteValue(i));
        json.WriteEndObject();
    }

    private static void Signal(JsonTextWriter json, InspectedSignal signal)
    {
        json.WriteStartObject();
        Value(json, "signal", signal.Signal);
        Value(json, "title", signal.Title);
        Value(json, "status", Names.Of(signal.Status));
        Value(json, "sentence", signal.Sentence);
        Value(json, "words", signal.Words);
        Span(json, "source", signal.Source);
        Value(json, "quote", signal.Quote);
        Span(json, "quoteSource", signal.QuoteSource);
        json.WriteEndObject();
    }

    private static void Value(JsonTextWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Span(JsonTextWriter json, string name, TextSpan span)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        Value(json, "start", span.Start);
        Value(json, "end", span.End);
        json.WriteEndObject();
    }

    private static void Array<T>(JsonTextWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
