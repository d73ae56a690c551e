using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reconciliation.Edits;

/// <summary>Makes the rows of fields that a person sets.</summary>
internal sealed class FieldRows(DealWatchDbContext db)
{
    /// <summary>The rows hang on the report that gave the deal its number. Empty when there is no such deal.</summary>
    public async Task<IReadOnlyList<FieldOverride>> OfAsync(int dealId, IEnumerable<FieldChange> changes, CancellationToken cancellationToken)
    {
        var deal = await db.Deals.AsNoTracking()
            .Include(d => d.Parties).ThenInclude(party => party.Company)
            .Include(d => d.Chips)
            .AsSplitQuery()
            .FirstOrDefaultAsync(d => d.Id == dealId, cancellationToken);
        var reports = await db.Reports.Where(report => report.DealId == dealId).Select(report => report.Id).ToListAsync(cancellationToken);
        if (deal is null || reports.Count == 0)
        {
            return [];
        }

        var told = await new LinkReports(db).LoadAsync(reports, cancellationToken);
        var shown = deal.ToRow(valueAsWritten: null, []);
        var rows = new List<FieldOverride>();
        foreach (var change in changes)
        {
            var row = await RowAsync(reports.Min(), ShownField.Of(shown, change.Field), change, cancellationToken);
            row.Seen = string.Join('\n', FieldClaims.Of(change.Field, told).Select(claim => claim.Value));
            rows.Add(row);
        }

        return rows;
    }

    private async Task<FieldOverride> RowAsync(int report, string was, FieldChange change, CancellationToken cancellationToken)
    {
        var row = new FieldOverride { ReportId = report, Field = change.Field, Value = change.Value, Was = was };
        foreach (var (index, party) in (change.Parties ?? []).Index())
        {
            var company = await CompanyAsync(party, cancellationToken);
            row.Parties.Add(new OverrideParty { Ordinal = index, Company = company, Role = party.Role, Brand = party.Brand });
        }

        if (row.Parties.Count > 0)
        {
            row.Value = FieldText.Of(row.Parties.Select(party => (party.Role, party.Company!.Name, party.Brand)));
        }

        return row;
    }

    private async Task<Company> CompanyAsync(PartyChange party, CancellationToken cancellationToken) => party.CompanyId is { } id
        ? await db.Companies.SingleAsync(company => company.Id == id, cancellationToken)
        : await new CompanyDirectory(db, _ => null).FindOrCreateAsync(new Extraction.Records.DealParty(party.Name, party.Role), cancellationToken);
}
