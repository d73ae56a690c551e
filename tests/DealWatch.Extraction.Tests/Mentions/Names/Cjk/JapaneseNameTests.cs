namespace DealWatch.Extraction.Tests.Mentions.Names.Cjk;

public sealed class JapaneseNameTests
{
    [Theory]
    [InlineData("クラウド会社の青葉システムズは、エヌビディアのGPUを1000基購入する。", "青葉システムズ")]
    [InlineData("株式会社ほしぞら計算(本社:仙台市)は12日、資金調達を発表した。", "ほしぞら計算", "仙台市")]
    [InlineData("米スタートアップのルミナスAIがオラクルと契約した。", "ルミナスAI")]
    [InlineData("光通信大手のミカゲテレコムが参加する。", "ミカゲテレコム")]
    [InlineData("北陽銀行と東伸証券が計200億円を融資する。", "北陽銀行", "東伸証券")]
    [InlineData("東都電力は、ネクサス・データセンターに30メガワットを供給する。", "東都電力", "ネクサス・データセンター")]
    [InlineData("サーバーメーカーのタカミ電機がGPUサーバーを納入する。", "タカミ電機")]
    [InlineData("ソフトバンクは、スタートアップのノヴァリンク(NovaLink)に出資した。", "ノヴァリンク")]
    [InlineData("NovaLink(ノヴァリンク)は米国の企業だ。", "NovaLink")]
    [InlineData("投資ファンドの白峰キャピタルがベイサイド・コンピューティングを買収する。", "白峰キャピタル", "ベイサイド・コンピューティング")]
    [InlineData("仏アルカディア・エナジーと電力購入契約を結んだ。", "アルカディア・エナジー")]
    [InlineData("浜波大学と理化学研究所が共同で研究する。", "浜波大学")]
    [InlineData("スーパーコンピューターのリースを手がけるコスモリースが上場する。", "コスモリース")]
    [InlineData("アマテラス社はGPUを500基買う。", "アマテラス")]
    [InlineData("日東不動産はハイパースケーラー向けの施設を開発する。", "日東不動産")]
    [InlineData("三笠商事が、英ブリストル・コンピュートに出資する。", "三笠商事", "ブリストル・コンピュート")]
    [InlineData("ゲーム会社のムーンリットゲームズがクラウドを借りる。", "ムーンリットゲームズ")]
    [InlineData("名古屋市とさくら情報システムが協定を結んだ。", "名古屋市")]
    [InlineData("大和田工業はエッジAIの開発で提携する。", "大和田工業")]
    [InlineData("通信大手のアルテミスがネビュラ・クラウドを買収した。ネビュラ・クラウドはGPUを持つ。", "アルテミス", "ネビュラ・クラウド")]
    [InlineData("電力会社の東海グリーンパワーは、インテルの工場に電力を売る。", "東海グリーンパワー")]
    [InlineData("光和電子が米インテルから受注した。光和はサーバーを作る。", "光和電子")]
    [InlineData("北都電力の株価が上がった。北都電力は発電所を売る。", "北都電力")]
    public void An_unknown_name_is_found_as_it_is_written(string text, params string[] names) =>
        Reading.Mentions(text, "ja").UnknownNames.Should().BeEquivalentTo(names);

    [Theory]
    [InlineData("データセンターの建設が進み、クラウドの需要が高まっている。")]
    [InlineData("生成AIの普及でデータセンターの消費電力が増える。")]
    [InlineData("富山県南砺市にデータセンターを建設する。")]
    [InlineData("社長の田中一郎氏は「電力が足りない」と話した。")]
    [InlineData("マイクロソフトは日本に4400億円を投資する。")]
    [InlineData("クラウド大手のグーグルとアマゾンが競う。")]
    [InlineData("半導体メーカーや通信会社など大手企業が参加した。")]
    [InlineData("コスモリースはGPUを500基買う。")]
    [InlineData("AIエージェントやロボットの開発にはパートナーシップが欠かせない。")]
    [InlineData("今回のプロジェクトのリーダーはエンジニアだ。")]
    [InlineData("政府は補助金の予算を1000億円に増やす。")]
    [InlineData("国内の電力会社や銀行、大学も関心を示す。")]
    [InlineData("AI向けサーバーのメモリー価格が上がった。")]
    [InlineData("スマートフォン向けアプリのダウンロードが増えた。")]
    public void Common_nouns_make_no_name(string text) => Reading.Mentions(text, "ja").UnknownNames.Should().BeEmpty();
}
