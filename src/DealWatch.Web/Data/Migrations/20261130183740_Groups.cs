using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DealWatch.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Groups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "GroupId",
                table: "ReportPairs",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "SharesMoney",
                table: "ReportPairs",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<double>(
                name: "Strength",
                table: "ReportPairs",
                type: "REAL",
                nullable: false,
                defaultValue: 0.0);

            migrationBuilder.AddColumn<int>(
                name: "EndYear",
                table: "Events",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "StartYear",
                table: "Events",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "HighCompanyId",
                table: "Doubts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "LowCompanyId",
                table: "Doubts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // A question belongs to the pair that its two reports share.
            migrationBuilder.Sql(
                """
                UPDATE Doubts SET
                    LowCompanyId = COALESCE((SELECT a.LowCompanyId FROM ReportPairs a JOIN ReportPairs b ON a.LowCompanyId = b.LowCompanyId AND a.HighCompanyId = b.HighCompanyId
                        WHERE a.ReportId = Doubts.ReportAId AND b.ReportId = Doubts.ReportBId ORDER BY a.LowCompanyId, a.HighCompanyId LIMIT 1), 0),
                    HighCompanyId = COALESCE((SELECT a.HighCompanyId FROM ReportPairs a JOIN ReportPairs b ON a.LowCompanyId = b.LowCompanyId AND a.HighCompanyId = b.HighCompanyId
                        WHERE a.ReportId = Doubts.ReportAId AND b.ReportId = Doubts.ReportBId ORDER BY a.LowCompanyId, a.HighCompanyId LIMIT 1), 0);
                """);

            migrationBuilder.CreateIndex(
                name: "IX_ReportPairs_LowCompanyId_HighCompanyId_GroupId",
                table: "ReportPairs",
                columns: new[] { "LowCompanyId", "HighCompanyId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_Doubts_LowCompanyId_HighCompanyId",
                table: "Doubts",
                columns: new[] { "LowCompanyId", "HighCompanyId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ReportPairs_LowCompanyId_HighCompanyId_GroupId",
                table: "ReportPairs");

            migrationBuilder.DropIndex(
                name: "IX_Doubts_LowCompanyId_HighCompanyId",
                table: "Doubts");

            migrationBuilder.DropColumn(
                name: "GroupId",
                table: "ReportPairs");

            migrationBuilder.DropColumn(
                name: "SharesMoney",
                table: "ReportPairs");

            migrationBuilder.DropColumn(
                name: "Strength",
                table: "ReportPairs");

            migrationBuilder.DropColumn(
                name: "EndYear",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "StartYear",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "HighCompanyId",
                table: "Doubts");

            migrationBuilder.DropColumn(
                name: "LowCompanyId",
                table: "Doubts");
        }
    }
}
