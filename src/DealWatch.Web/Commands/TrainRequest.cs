namespace DealWatch.Web.Commands;

/// <summary>What <c>train</c> is asked to do.</summary>
/// <param name="Paths">Label files, and folders with them.</param>
/// <param name="Target">The weights file to write; also the weights in use, when it is there.</param>
/// <param name="Folds">Parts for the cross-validation.</param>
/// <param name="Predictions">File for the cross-validated records; null for none.</param>
/// <param name="KeepBetter">Write only if the new weights read held-out articles better.</param>
internal sealed record TrainRequest(string[] Paths, string Target, int Folds, string? Predictions, bool KeepBetter);
