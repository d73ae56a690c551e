using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DealWatch.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Edits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Edits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    DealId = table.Column<int>(type: "INTEGER", nullable: true),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoneBy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Edits", x => x.Id);
                });

            migrationBuilder.AddColumn<bool>(
                name: "Withdrawn",
                table: "Reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "EditId",
                table: "Overrides",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "EditId",
                table: "Judgements",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Was",
                table: "Overrides",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            // Every word that was given before becomes an edit of its own. All of this stands before the first change that makes SQLite write a table anew.
            migrationBuilder.Sql(
                """
                INSERT INTO Edits (Id, Kind, "By", At, Note, UndoneAt) SELECT Id, 'judged', "By", At, Note, UndoneAt FROM Judgements;
                UPDATE Judgements SET EditId = Id;
                UPDATE Overrides SET EditId = Id + (SELECT COALESCE(MAX(Id), 0) FROM Judgements);
                INSERT INTO Edits (Id, Kind, "By", At, Note, UndoneAt) SELECT EditId, 'fields', "By", At, Note, UndoneAt FROM Overrides;
                """);

            migrationBuilder.DropColumn(
                name: "By",
                table: "Overrides");

            migrationBuilder.DropForeignKey(
                name: "FK_Judgements_Reports_ReportAId",
                table: "Judgements");

            migrationBuilder.DropForeignKey(
                name: "FK_Judgements_Reports_ReportBId",
                table: "Judgements");

            migrationBuilder.DropForeignKey(
                name: "FK_Overrides_Reports_ReportId",
                table: "Overrides");

            migrationBuilder.DropColumn(
                name: "At",
                table: "Overrides");

            migrationBuilder.DropColumn(
                name: "Note",
                table: "Overrides");

            migrationBuilder.DropColumn(
                name: "UndoneAt",
                table: "Overrides");

            migrationBuilder.DropColumn(
                name: "At",
                table: "Judgements");

            migrationBuilder.DropColumn(
                name: "By",
                table: "Judgements");

            migrationBuilder.DropColumn(
                name: "Note",
                table: "Judgements");

            migrationBuilder.DropColumn(
                name: "UndoneAt",
                table: "Judgements");

            migrationBuilder.AlterColumn<int>(
                name: "DealId",
                table: "Reports",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.CreateTable(
                name: "OverrideParty",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OverrideId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    CompanyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Brand = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OverrideParty", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OverrideParty_Companies_CompanyId",
                        column: x => x.CompanyId,
                        principalTable: "Companies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OverrideParty_Overrides_OverrideId",
                        column: x => x.OverrideId,
                        principalTable: "Overrides",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Dismissals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EditId = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportId = table.Column<int>(type: "INTEGER", nullable: false),
                    BesideReportId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dismissals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dismissals_Edits_EditId",
                        column: x => x.EditId,
                        principalTable: "Edits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Dismissals_Reports_BesideReportId",
                        column: x => x.BesideReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Dismissals_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Overrides_EditId",
                table: "Overrides",
                column: "EditId");

            migrationBuilder.CreateIndex(
                name: "IX_Judgements_EditId",
                table: "Judgements",
                column: "EditId");

            migrationBuilder.CreateIndex(
                name: "IX_Dismissals_BesideReportId",
                table: "Dismissals",
                column: "BesideReportId");

            migrationBuilder.CreateIndex(
                name: "IX_Dismissals_EditId",
                table: "Dismissals",
                column: "EditId");

            migrationBuilder.CreateIndex(
                name: "IX_Dismissals_ReportId",
                table: "Dismissals",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_Edits_DealId",
                table: "Edits",
                column: "DealId");

            migrationBuilder.CreateIndex(
                name: "IX_OverrideParty_CompanyId",
                table: "OverrideParty",
                column: "CompanyId");

            migrationBuilder.CreateIndex(
                name: "IX_OverrideParty_OverrideId",
                table: "OverrideParty",
                column: "OverrideId");

            migrationBuilder.AddForeignKey(
                name: "FK_Judgements_Edits_EditId",
                table: "Judgements",
                column: "EditId",
                principalTable: "Edits",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Judgements_Reports_ReportAId",
                table: "Judgements",
                column: "ReportAId",
                principalTable: "Reports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Judgements_Reports_ReportBId",
                table: "Judgements",
                column: "ReportBId",
                principalTable: "Reports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Overrides_Edits_EditId",
                table: "Overrides",
                column: "EditId",
                principalTable: "Edits",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Overrides_Reports_ReportId",
                table: "Overrides",
                column: "ReportId",
                principalTable: "Reports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Judgements_Edits_EditId",
                table: "Judgements");

            migrationBuilder.DropForeignKey(
                name: "FK_Judgements_Reports_ReportAId",
                table: "Judgements");

            migrationBuilder.DropForeignKey(
                name: "FK_Judgements_Reports_ReportBId",
                table: "Judgements");

            migrationBuilder.DropForeignKey(
                name: "FK_Overrides_Edits_EditId",
                table: "Overrides");

            migrationBuilder.DropForeignKey(
                name: "FK_Overrides_Reports_ReportId",
                table: "Overrides");

            migrationBuilder.DropTable(
                name: "Dismissals");

            migrationBuilder.DropTable(
                name: "OverrideParty");

            migrationBuilder.DropTable(
                name: "Edits");

            migrationBuilder.DropIndex(
                name: "IX_Overrides_EditId",
                table: "Overrides");

            migrationBuilder.DropIndex(
                name: "IX_Judgements_EditId",
                table: "Judgements");

            migrationBuilder.DropColumn(
                name: "Withdrawn",
                table: "Reports");

            migrationBuilder.DropColumn(
                name: "EditId",
                table: "Overrides");

            migrationBuilder.DropColumn(
                name: "EditId",
                table: "Judgements");

            migrationBuilder.DropColumn(
                name: "Was",
                table: "Overrides");

            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "Overrides",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<int>(
                name: "DealId",
                table: "Reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "At",
                table: "Overrides",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "Overrides",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UndoneAt",
                table: "Overrides",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "At",
                table: "Judgements",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "Judgements",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "Judgements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UndoneAt",
                table: "Judgements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Judgements_Reports_ReportAId",
                table: "Judgements",
                column: "ReportAId",
                principalTable: "Reports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Judgements_Reports_ReportBId",
                table: "Judgements",
                column: "ReportBId",
                principalTable: "Reports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Overrides_Reports_ReportId",
                table: "Overrides",
                column: "ReportId",
                principalTable: "Reports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
