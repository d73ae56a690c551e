namespace DealWatch.Extraction.Tests.Mentions;

/// <summary>Everyday words of the ten languages, folded to lower case: none may be a name without being marked ambiguous.</summary>
internal static class FrequentWords
{
    private const string English = """
        the of and to in is it that for on with as are was be by at this have from or had not but what all were when we there can an your which their
        said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than
        first been its who now people my made over did down only way find use may water long little very after words just where most know get through
        back much go good new write our me man too any day same right look think also around another came come work three word must because does part
        even place well such here take why help put different away again off went old number great tell men say small every found still between name
        should home big give air line set own under read last never us left end along while might next sound below saw something thought both few those
        always show large often together asked house world going want school important until form food keep children feet land side without boy once
        animal life enough took four head above kind began almost live page got earth need far hand high year mother light country father let night
        picture being study second soon story since white ever paper hard near sentence better best across during today however sure knew try told young
        sun thing whole hear example heard several change answer room sea against top turned learn point city play toward five himself usually money seen
        scale switch target block arm shell orange visa galaxy cipher riot meta oracle lambda together crusoe cohere character compass aligned vantage
        apollo bloom boom form edison carrier mercury turner ford coherent cadence flex jacobs elastic notion stripe discord snap grab slack figure runway
        cursor cognition harvey sierra glean modal foundry salad hyperbolic radiant polar bulk echelon prime merlin blue constellation dominion reliance
        quantum benchmark accel sequoia thrive lightspeed fidelity vanguard citadel fortress elliott valor regions frontier discovery phoenix island
        turkey sharp emerson engineering reply multiverse recursion target cruise air force congress union chip data power energy cloud core box oak ridge
        """;

    private const string Italian = """
        di che e la il un a per in una sono mi ho lo ma ha le si ti i con cosa se io come da ci no questo qui hai sei del bene tu solo me mia mio fatto
        era gli della so essere perche quando anche tutto piu al nel loro alla dei delle ai anni due uno stato molto dopo prima ora oggi anno nuovo nuova
        grande parte mondo vita tempo dove ancora sempre senza sotto sopra ogni altro altri poi meta scala tra fra contro verso casa tre quattro cinque
        mila eni edison gas luce sole mare terra citta paese governo emirati emirato vino vale libero golfo dell all sull tim blu rete iren arancia
        """;

    private const string German = """
        der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am
        sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn seit kann mein ihr uns wir hier jetzt
        jahr jahre neue neuen arm bund meta land stadt welt zeit tag haus mann frau kind leben hand ende teil insel island emirate telekom golf rat recht
        skala orakel block visum galaxie strom netz licht erde wasser feuer luft eon ares edel reich free target bull
        """;

    private const string French = """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il ce sont mais avec comme ou si leur elle tout nous sa sans
        deux meme aussi bien fait etre son ses ces cette peut ont faire dont tres apres ans entre sous encore temps monde jour pays vie main fois eau
        orange libre free meta oracle bleu bleue verne antin golfe emirats mer terre ville partout bull herder poste nuit mercure chili argentine
        """;

    private const string Spanish = """
        de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ha me si sin sobre este ya entre cuando todo esta
        ser son dos tambien fue habia era muy anos hasta desde mi porque solo ano vez tiempo gobierno mundo vida dia pais hoy meta escala solaria nostrum
        vale chile golfo claro vivo movil sol mar tierra ciudad casa blanca emirato azul naranja arena bien parte santander santiago colombo tres cuatro
        """;

    private const string Portuguese = """
        de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos ja eu tambem so pelo pela
        ate isso ela entre depois sem mesmo aos seus quem nas me esse eles voce essa num nem suas meu minha oi vivo claro vale meta escala casa ventos
        tempo ano anos dia hoje mundo vida governo pais cidade golfo luz mar terra sol azul bem agora omnia serena patria
        """;

    private const string Dutch = """
        de het een van en in is dat op te voor met zijn niet aan er om ook als dan maar bij nog naar uit door over zo tot wordt heeft deze ze wel geen
        meer worden wat kan had jaar nieuwe twee was hun ons wij hij zij mijn dit waar veel al na tegen onder tijd dag land stad huis hand werk leven
        vs meta arm schaal blok visum golf zee wereld surf noord zuid oost west oranje orakel emiraten scala groen
        """;

    private const string Chinese = """
        的 了 在 是 我 有 和 就 不 人 都 一个 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 那 我们 他们 公司 中心 企业 政府 数据 芯片 算力 投资 协议 合同
        苹果 蘋果 小米 联想 聯想 平安 浪潮 超微 寒武纪 寒武紀 地平线 地平線 麒麟 真武 昇 今年 去年 明年 全球 国家 市场 技术 发展 合作 战略 阿波罗 思元
        """;

    private const string Japanese = """
        の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの という あり まで られ
        会社 企業 政府 契約 投資 今年 来年 世界 データ センター アーム メタ シャープ デル ディスコ シェル ラムダ アポロ アルファベット 半導体
        """;

    private const string Korean = """
        이 그 저 것 수 등 들 및 에서 으로 하다 있다 되다 한 그리고 하지만 회사 기업 정부 계약 투자 올해 내년 세계 데이터 센터 반도체 인도 이란 오만 메타
        람다 아폴로 알파벳 걸프 우리 나라 지금 오늘 지난 이번
        """;

    public static HashSet<string> All { get; } =
    [
        .. new[] { English, Italian, German, French, Spanish, Portuguese, Dutch, Chinese, Japanese, Korean }
            .SelectMany(words => words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)),
    ];
}
