namespace DealWatch.Extraction.Tests.Mentions.Names.Cjk;

public sealed class KoreanNameTests
{
    [Theory]
    [InlineData("클라우드 업체 새벽클라우드는 엔비디아와 계약을 맺었다.", "새벽클라우드")]
    [InlineData("반도체 스타트업 가람세미콘이 2000억원을 투자받았다.", "가람세미콘")]
    [InlineData("미래솔증권과 한울캐피탈이 공동으로 대출한다.", "미래솔증권", "한울캐피탈")]
    [InlineData("청람에너지는 네이버에 전력을 공급한다.", "청람에너지")]
    [InlineData("사모펀드 노을파트너스가 별빛데이터센터를 인수했다.", "노을파트너스", "별빛데이터센터")]
    [InlineData("전주시와 춘천시는 데이터센터를 유치했다.", "전주시")]
    [InlineData("AI 스타트업 루미에르(Lumiere)는 GPU를 빌린다.", "루미에르")]
    [InlineData("IBK투자증권이 주관사로 참여한다.", "IBK투자증권")]
    [InlineData("한라중공업은 한라대학교와 협약을 체결했다.", "한라중공업", "한라대학교")]
    [InlineData("통신사 한결텔레콤의 데이터센터를 쓴다.", "한결텔레콤")]
    [InlineData("네이버모빌리티는 새 서버를 산다.", "네이버모빌리티")]
    [InlineData("게임사 달빛소프트가 클라우드를 이용한다.", "달빛소프트")]
    [InlineData("전남테크노파크재단과 한국에너지공단이 협력한다.", "전남테크노파크재단", "한국에너지공단")]
    [InlineData("하늘저축은행에서 500억원을 빌렸다.", "하늘저축은행")]
    [InlineData("누리통신은 국내 업체로 전환했다. 누리통신 관계자는 말이 없었다.", "누리통신")]
    [InlineData("자산운용사 해솔자산운용이 채권을 샀다.", "해솔자산운용")]
    [InlineData("엔비디아는 한빛솔루션즈에 GPU를 공급한다. 한빛은 이를 클라우드로 판다.", "한빛솔루션즈")]
    [InlineData("전문업체 나린테크는 서버를 만든다.", "나린테크")]
    [InlineData("㈜가온누리는 판교에 있다.", "가온누리")]
    [InlineData("솔빛에너지가 삼성전자에 전기를 판다.", "솔빛에너지")]
    public void An_unknown_name_is_found_as_it_is_written(string text, params string[] names) =>
        Reading.Mentions(text, "ko").UnknownNames.Should().BeEquivalentTo(names);

    [Theory]
    [InlineData("데이터센터와 클라우드 수요가 늘고 있다.")]
    [InlineData("생성형 인공지능 반도체 시장이 커진다.")]
    [InlineData("두 회사는 3년간 GPU를 공동으로 쓰기로 했다.")]
    [InlineData("김민수 대표는 \"전력이 부족하다\"고 말했다.")]
    [InlineData("정부는 올해 예산을 늘린다.")]
    [InlineData("은행과 증권사, 보험사가 투자에 나섰다.")]
    [InlineData("미국 반도체 기업과 일본 은행이 투자한다.")]
    [InlineData("속도와 의존도가 높아졌다.")]
    [InlineData("데이터센터 운영사 그린터는 부지를 샀다고 업체 관계자가 말했다.")]
    [InlineData("글로벌 기업들은 AI 인프라에 투자한다.")]
    [InlineData("오픈AI와 구글은 경쟁한다.")]
    [InlineData("전력과 용수 공급이 시급하다는 분석이다.")]
    [InlineData("삼성전자 반도체와 SK하이닉스 메모리가 쓰인다.")]
    [InlineData("투자와 대출, 보증이 늘었다.")]
    [InlineData("구글의 데이터센터와 애플의 반도체를 본다.")]
    public void Common_nouns_make_no_name(string text) => Reading.Mentions(text, "ko").UnknownNames.Should().BeEmpty();
}
