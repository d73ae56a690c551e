using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DealWatch.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Lineage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "HomeDealId",
                table: "Reports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sense",
                table: "Reports",
                type: "TEXT",
                maxLength: 16,
                nullable: false,
                defaultValue: "plain");

            migrationBuilder.AddColumn<long>(
                name: "TotalAmount",
                table: "Reports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TotalCurrency",
                table: "Reports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Amount",
                table: "Events",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Bound",
                table: "Events",
                type: "TEXT",
                maxLength: 16,
                nullable: false,
                defaultValue: "on");

            migrationBuilder.AddColumn<string>(
                name: "Currency",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DurationMonths",
                table: "Events",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Effect",
                table: "Events",
                type: "TEXT",
                maxLength: 16,
                nullable: false,
                defaultValue: "none");

            migrationBuilder.AddColumn<bool>(
                name: "IsBinding",
                table: "Events",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsUnexplained",
                table: "Events",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Ordinal",
                table: "Events",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Period",
                table: "Events",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Qualifier",
                table: "Events",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "TotalAmount",
                table: "Events",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TotalReportId",
                table: "Events",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPossibleDouble",
                table: "Deals",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "Sketch",
                table: "Articles",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DealFields",
                columns: table => new
                {
                    DealId = table.Column<int>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Conflict = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sources = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DealFields", x => new { x.DealId, x.Field });
                    table.ForeignKey(
                        name: "FK_DealFields_Deals_DealId",
                        column: x => x.DealId,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Doubts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReportAId = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportBId = table.Column<int>(type: "INTEGER", nullable: false),
                    Points = table.Column<double>(type: "REAL", nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", nullable: false),
                    SameMoney = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Doubts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Doubts_Reports_ReportAId",
                        column: x => x.ReportAId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Doubts_Reports_ReportBId",
                        column: x => x.ReportBId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Judgements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReportAId = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportBId = table.Column<int>(type: "INTEGER", nullable: false),
                    Same = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Judgements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Judgements_Reports_ReportAId",
                        column: x => x.ReportAId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Judgements_Reports_ReportBId",
                        column: x => x.ReportBId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Overrides",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Overrides", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Overrides_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportPairs",
                columns: table => new
                {
                    LowCompanyId = table.Column<int>(type: "INTEGER", nullable: false),
                    HighCompanyId = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportPairs", x => new { x.LowCompanyId, x.HighCompanyId, x.ReportId });
                    table.ForeignKey(
                        name: "FK_ReportPairs_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reports_HomeDealId",
                table: "Reports",
                column: "HomeDealId");

            migrationBuilder.CreateIndex(
                name: "IX_Events_TotalReportId",
                table: "Events",
                column: "TotalReportId");

            migrationBuilder.CreateIndex(
                name: "IX_DealFields_Conflict",
                table: "DealFields",
                column: "Conflict");

            migrationBuilder.CreateIndex(
                name: "IX_Doubts_ReportAId",
                table: "Doubts",
                column: "ReportAId");

            migrationBuilder.CreateIndex(
                name: "IX_Doubts_ReportBId",
                table: "Doubts",
                column: "ReportBId");

            migrationBuilder.CreateIndex(
                name: "IX_Judgements_ReportAId",
                table: "Judgements",
                column: "ReportAId");

            migrationBuilder.CreateIndex(
                name: "IX_Judgements_ReportBId",
                table: "Judgements",
                column: "ReportBId");

            migrationBuilder.CreateIndex(
                name: "IX_Overrides_ReportId_Field",
                table: "Overrides",
                columns: new[] { "ReportId", "Field" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportPairs_ReportId",
                table: "ReportPairs",
                column: "ReportId");

            migrationBuilder.AddForeignKey(
                name: "FK_Events_Reports_TotalReportId",
                table: "Events",
                column: "TotalReportId",
                principalTable: "Reports",
                principalColumn: "Id");

            // What is stored so far: the oldest report of a deal founds it, and every two parties of a report are a pair. A parent stands for its
            // children unless both are parties.
            migrationBuilder.Sql("UPDATE Reports SET HomeDealId = DealId WHERE Id IN (SELECT MIN(Id) FROM Reports GROUP BY DealId)");
            migrationBuilder.Sql(
                """
                WITH RECURSIVE up(Id, Top) AS (
                    SELECT Id, Id FROM Companies
                    UNION
                    SELECT up.Id, c.ParentId FROM up JOIN Companies c ON c.Id = up.Top WHERE c.ParentId IS NOT NULL),
                root(Id, Top) AS (
                    SELECT up.Id, up.Top FROM up JOIN Companies c ON c.Id = up.Top WHERE c.ParentId IS NULL),
                named(ReportId, CompanyId, Top) AS (
                    SELECT DISTINCT p.ReportId, p.CompanyId, root.Top FROM ReportParty p JOIN root ON root.Id = p.CompanyId),
                party(ReportId, Side) AS (
                    SELECT n.ReportId, CASE WHEN EXISTS (
                        SELECT 1 FROM named o WHERE o.ReportId = n.ReportId AND o.Top = n.Top AND o.CompanyId <> n.CompanyId) THEN n.CompanyId ELSE n.Top END
                    FROM named n)
                INSERT OR IGNORE INTO ReportPairs (LowCompanyId, HighCompanyId, ReportId)
                SELECT a.Side, b.Side, a.ReportId FROM party a JOIN party b ON b.ReportId = a.ReportId AND a.Side < b.Side
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Events_Reports_TotalReportId",
                table: "Events");

            migrationBuilder.DropTable(
                name: "DealFields");

            migrationBuilder.DropTable(
                name: "Doubts");

            migrationBuilder.DropTable(
                name: "Judgements");

            migrationBuilder.DropTable(
                name: "Overrides");

            migrationBuilder.DropTable(
                name: "ReportPairs");

            migrationBuilder.DropIndex(
                name: "IX_Reports_HomeDealId",
                table: "Reports");

            migrationBuilder.DropIndex(
                name: "IX_Events_TotalReportId",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "HomeDealId",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "Sense",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "TotalAmount",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "TotalCurrency",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "Amount",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Bound",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Currency",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "DurationMonths",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Effect",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "IsBinding",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "IsUnexplained",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Ordinal",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Period",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Qualifier",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "TotalAmount",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "TotalReportId",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "IsPossibleDouble",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "Sketch",
                table: "Articles");
        }
    }
}
