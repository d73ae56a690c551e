using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DealWatch.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class FullText : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE deal_search USING fts5(body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
                CREATE VIRTUAL TABLE article_search USING fts5(body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TABLE deal_search;
                DROP TABLE article_search;
                """);
        }
    }
}
