using Markdig;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DealWatch.Web.Rendering;

/// <summary>Markdown as HTML, without raw HTML and pictures. Marks go into the syntax tree, whose nodes know where they stood in the text.</summary>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().DisableHtml().Build();

    /// <summary>Null when the text is nested more deeply than the parser allows.</summary>
    public static string? TryRender(string text, MarkWriter marks)
    {
        try
        {
            var document = Markdown.Parse(text, Pipeline);
            foreach (var heading in document.Descendants<HeadingBlock>())
            {
                heading.Level = Math.Min(heading.Level + 1, 6);
            }

            ReplacePictures(document);
            foreach (var leaf in document.Descendants().Where(node => node is LiteralInline or CodeInline or HtmlEntityInline).Cast<LeafInline>().ToList())
            {
                Mark(leaf, text, marks);
            }

            return document.ToHtml(Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A picture would be fetched from elsewhere; its description stays.</summary>
    private static void ReplacePictures(MarkdownDocument document)
    {
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage).ToList())
        {
            var words = new ContainerInline { Span = picture.Span };
            picture.MoveChildrenAfter(words);
            picture.ReplaceBy(words);
        }
    }

    private static void Mark(LeafInline leaf, string text, MarkWriter marks)
    {
        int start = leaf.Span.Start, end = leaf.Span.End + 1;
        if (start < 0 || end > text.Length || !marks.Touches(start, end))
        {
            return;
        }

        if (leaf is LiteralInline literal && text.AsSpan(start, end - start).SequenceEqual(literal.Content.AsSpan()))
        {
            foreach (var piece in marks.Pieces(start, end))
            {
                Insert(literal, piece.Open, new LiteralInline(new StringSlice(text, piece.Start, piece.End - 1)));
            }

            literal.Remove();
        }
        else if (marks.OpenWhole(start, end) is { } open)
        {
            leaf.InsertBefore(new HtmlInline(open));
            leaf.InsertAfter(new HtmlInline(MarkPiece.Close));
        }
    }

    private static void Insert(LiteralInline before, string? open, LiteralInline piece)
    {
        if (open is null)
        {
            before.InsertBefore(piece);
            return;
        }

        before.InsertBefore(new HtmlInline(open));
        before.InsertBefore(piece);
        before.InsertBefore(new HtmlInline(MarkPiece.Close));
    }
}
