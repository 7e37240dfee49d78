package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndingBracketsTests {

    @Test
    void whatStandsBeforeAndInsideIsStripped() {
        assertThat(EndingBrackets.of(" 产出指标 （ 50分 ）\n")).contains(new EndingBrackets("产出指标", "50分"));
        assertThat(EndingBrackets.of("效益指标(30)")).contains(new EndingBrackets("效益指标", "30"));
        assertThat(EndingBrackets.of("（50）")).contains(new EndingBrackets("", "50"));
    }

    @Test
    void onlyTheLastBracketsOfATextCount() {
        assertThat(EndingBrackets.of("成本（元）（20分）")).contains(new EndingBrackets("成本（元）", "20分"));
        assertThat(EndingBrackets.of("成本（20分）指标")).isEmpty();
        assertThat(EndingBrackets.of("成本（其中（20分））")).isEmpty();
        assertThat(EndingBrackets.of("20分）")).isEmpty();
        assertThat(EndingBrackets.of("")).isEmpty();
    }
}
