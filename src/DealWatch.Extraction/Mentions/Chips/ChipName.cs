namespace DealWatch.Extraction.Mentions.Chips;

/// <summary>One name by which an article may call a chip.</summary>
/// <param name="Text">The name as newspapers write it, in any script.</param>
/// <param name="Model">The model or family that it means.</param>
/// <param name="IsAmbiguous">Whether it is an ordinary word or name too, so that only context tells.</param>
internal sealed record ChipName(string Text, ChipModel Model, bool IsAmbiguous);
