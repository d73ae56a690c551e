using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DealWatch.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Review : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_DealFields_Conflict",
                table: "DealFields");

            migrationBuilder.AddColumn<string>(
                name: "Seen",
                table: "Overrides",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "Evidence",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Question",
                table: "Edits",
                type: "TEXT",
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Stake",
                table: "Doubts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<double>(
                name: "Confidence",
                table: "DealFields",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsUnsure",
                table: "DealFields",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "Stake",
                table: "DealFields",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "Stake",
                table: "Companies",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Stake",
                table: "Articles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ArticleSums",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    AmountUsd = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleSums", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArticleSums_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Verdicts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EditId = table.Column<int>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Missed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verdicts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Verdicts_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Verdicts_Edits_EditId",
                        column: x => x.EditId,
                        principalTable: "Edits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Edits_Answers",
                table: "Edits",
                columns: new[] { "UndoneAt", "Id" },
                filter: "Question IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Doubts_Stake_ReportAId_ReportBId",
                table: "Doubts",
                columns: new[] { "Stake", "ReportAId", "ReportBId" },
                descending: new[] { true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_DealFields_Conflict",
                table: "DealFields",
                columns: new[] { "Stake", "DealId", "Field" },
                descending: new[] { true, false, false },
                filter: "Conflict");

            migrationBuilder.CreateIndex(
                name: "IX_DealFields_Unsure",
                table: "DealFields",
                columns: new[] { "Stake", "DealId", "Field" },
                descending: new[] { true, false, false },
                filter: "IsUnsure");

            migrationBuilder.CreateIndex(
                name: "IX_Companies_Stake_Id",
                table: "Companies",
                columns: new[] { "Stake", "Id" },
                descending: new[] { true, false },
                filter: "Stake IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Stake_Id",
                table: "Articles",
                columns: new[] { "Stake", "Id" },
                descending: new[] { true, false },
                filter: "Stake IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleSums_ArticleId",
                table: "ArticleSums",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Verdicts_ArticleId",
                table: "Verdicts",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Verdicts_EditId",
                table: "Verdicts",
                column: "EditId");

            // What is stored already gets its order in the queue; the next change of a deal makes it exact.
            migrationBuilder.Sql("UPDATE DealFields SET Stake = COALESCE((SELECT AmountUsd FROM Deals WHERE Id = DealId), 0)");
            migrationBuilder.Sql("""
                UPDATE Doubts SET Stake = COALESCE((SELECT MAX(deal.AmountUsd) FROM Reports report JOIN Deals deal ON deal.Id = report.DealId
                WHERE report.Id IN (ReportAId, ReportBId)), 0)
                """);
            migrationBuilder.Sql("""
                UPDATE Companies SET Stake = (SELECT SUM(COALESCE(deal.AmountUsd, 0)) / 10 FROM DealParties party JOIN Deals deal ON deal.Id = party.DealId
                WHERE party.CompanyId = Companies.Id) WHERE GazetteerId IS NULL
                """);
            migrationBuilder.Sql("UPDATE Edits SET Question = 'link' WHERE Kind = 'judged'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleSums");

            migrationBuilder.DropTable(
                name: "Verdicts");

            migrationBuilder.DropIndex(
                name: "IX_Edits_Answers",
                table: "Edits");

            migrationBuilder.DropIndex(
                name: "IX_Doubts_Stake_ReportAId_ReportBId",
                table: "Doubts");

            migrationBuilder.DropIndex(
                name: "IX_DealFields_Conflict",
                table: "DealFields");

            migrationBuilder.DropIndex(
                name: "IX_DealFields_Unsure",
                table: "DealFields");

            migrationBuilder.DropIndex(
                name: "IX_Companies_Stake_Id",
                table: "Companies");

            migrationBuilder.DropIndex(
                name: "IX_Articles_Stake_Id",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "Seen",
                table: "Overrides");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "Question",
                table: "Edits");

            migrationBuilder.DropColumn(
                name: "Stake",
                table: "Doubts");

            migrationBuilder.DropColumn(
                name: "Confidence",
                table: "DealFields");

            migrationBuilder.DropColumn(
                name: "IsUnsure",
                table: "DealFields");

            migrationBuilder.DropColumn(
                name: "Stake",
                table: "DealFields");

            migrationBuilder.DropColumn(
                name: "Stake",
                table: "Companies");

            migrationBuilder.DropColumn(
                name: "Stake",
                table: "Articles");

            migrationBuilder.CreateIndex(
                name: "IX_DealFields_Conflict",
                table: "DealFields",
                column: "Conflict");
        }
    }
}
