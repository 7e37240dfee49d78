package dev.mubiao.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.platform.privacy.PersonalDatum.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请致电13800138000咨询|13800138000|PHONE",
                "咨询138.0013.8000。|138.0013.8000|PHONE",
                "咨询138·0013·8000。|138·0013·8000|PHONE",
                "咨询138/0013/8000。|138/0013/8000|PHONE",
                "咨询138-0013-8000。|138-0013-8000|PHONE",
                "咨询138—0013—8000。|138—0013—8000|PHONE",
                "咨询138  0013  8000。|138  0013  8000|PHONE",
                "咨询1 3 8 0 0 1 3 8 0 0 0。|1 3 8 0 0 1 3 8 0 0 0|PHONE",
                "咨询1380013 8000。|1380013 8000|PHONE",
                "咨询１３８００１３８０００。|１３８００１３８０００|PHONE",
                "咨询①③⑧⓪⓪①③⑧⓪⓪⓪。|①③⑧⓪⓪①③⑧⓪⓪⓪|PHONE",
                "咨询一三八零零一三八零零零。|一三八零零一三八零零零|PHONE",
                "咨询壹叁捌零零壹叁捌零零零。|壹叁捌零零壹叁捌零零零|PHONE",
                "咨询138零零一三8000。|138零零一三8000|PHONE",
                "咨询+86 13800138000。|+86 13800138000|PHONE",
                "咨询+86-138-0013-8000。|+86-138-0013-8000|PHONE",
                "咨询008613800138000。|008613800138000|PHONE",
                "咨询8613800138000。|8613800138000|PHONE",
                "手机13800138000元|13800138000|PHONE",
                "手机：138,0013,8000|138,0013,8000|PHONE",
                "Tel13800138000|13800138000|PHONE",
                "办公室(021)6543 2100|(021)6543 2100|PHONE",
                "办公室（021）65432100|（021）65432100|PHONE",
                "办公室021-65432100|021-65432100|PHONE",
                "办公室021 6543 2100|021 6543 2100|PHONE",
                "办公室02165432100|02165432100|PHONE",
                "联系电话：5550101|5550101|PHONE",
                "电话为5550 1010|5550 1010|PHONE",
                "驻港办+852 2123 4567|+852 2123 4567|PHONE",
                "身份证110105194912310029|110105194912310029|IDENTITY",
                "发放给11010519491231002X|11010519491231002X|IDENTITY",
                "发放给11010519491231002x。|11010519491231002x|IDENTITY",
                "发放给110105 19491231 002X|110105 19491231 002X|IDENTITY",
                "发放给110105-1949-1231-002X|110105-1949-1231-002X|IDENTITY",
                "发放给１１０１０５１９４９１２３１００２Ｘ|１１０１０５１９４９１２３１００２Ｘ|IDENTITY",
                "发放给110105491231002的居民|110105491231002|IDENTITY",
                "身份证号：640000199001011234|640000199001011234|IDENTITY",
                "打入6222021234567890128|6222021234567890128|CARD",
                "打入6222 0212 3456 7890 128|6222 0212 3456 7890 128|CARD",
                "卡号4111111111111112|4111111111111112|CARD",
                "护照E12345678|E12345678|PASSPORT",
                "护照号码：G12345678|G12345678|PASSPORT",
                "通行证 H1234567890|H1234567890|PASSPORT",
                "来信寄nobody@example.org即可|nobody@example.org|MAIL",
                "来信寄a＠b.cn即可|a＠b.cn|MAIL",
                "来信寄a @ b.cn|a @ b.cn|MAIL",
                "来信寄nobody(at)example.org|nobody(at)example.org|MAIL",
                "来信寄ｎｏ＠ｂ．ｃｎ|ｎｏ＠ｂ．ｃｎ|MAIL",
                "微信：wxid_abc123|wxid_abc123|ACCOUNT",
                "加微信号abc_12345|abc_12345|ACCOUNT",
                "vx：lihua8866|lihua8866|ACCOUNT",
                "QQ123456789|123456789|ACCOUNT",
                "QQ群：12345678|12345678|ACCOUNT",
                "ＱＱ：１２３４５６|１２３４５６|ACCOUNT"
            })
    void whatLeadsToAPersonIsFound(String text, String hidden, Kind kind) {
        assertThat(PersonalData.find(text)).singleElement().satisfies(datum -> {
            assertThat(datum.in(text)).isEqualTo(hidden);
            assertThat(datum.kind()).isEqualTo(kind);
            assertThat(datum.certain()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void noSpellingOfANumberSlipsThrough(String number, String separator, String inside) {
        String written = String.join(separator, number.split(" ")).replace("0", "0" + inside);
        String text = "请联系" + written + "，谢谢";
        assertThat(PersonalData.find(text))
                .singleElement()
                .extracting(datum -> datum.in(text).replace(inside, ""))
                .isEqualTo(written.replace(inside, ""));
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                        "138 0013 8000",
                        "１３８ ００１３ ８０００",
                        "110105 19491231 002X",
                        "6222 0212 3456 7890 128",
                        "021 6543 2100")
                .flatMap(number -> Stream.of("", " ", "-", ".", "·", "－", "\u00A0", "\u3000", "‑", "．")
                        .flatMap(separator -> Stream.of("\u200B", "\u00AD", "\u2060", "\uFE0F", "\uDB40\uDD00")
                                .map(inside -> Arguments.of(number, separator, inside))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13800138000元|13800138000|PHONE",
                "分别为138,0013,8000|138,0013,8000|PHONE",
                "13 8001 38000|13 8001 38000|PHONE",
                "合同编号13800138000|13800138000|PHONE",
                "T13800138000|13800138000|PHONE",
                "发放给640000199001011234|640000199001011234|IDENTITY",
                "打入4111111111111111|4111111111111111|CARD",
                "携带E12345678出行|E12345678|PASSPORT",
                "联系人：李小桥，次日答复|李小桥|NAME",
                "由王小渠负责|王小渠|NAME"
            })
    void whatMayBeSomethingElseIsDoubtful(String text, String quoted, Kind kind) {
        assertThat(PersonalData.find(text)).singleElement().satisfies(datum -> {
            assertThat(datum.in(text)).isEqualTo(quoted);
            assertThat(datum.kind()).isEqualTo(kind);
            assertThat(datum.certain()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "投资13900000000元建设",
                "投资13,900,000,000元",
                "合计13900000000.50元",
                "￥13900000000",
                "13,800,138,000元",
                "13 800 138 000元",
                "项目编码50000026T000000000001",
                "项目编码500000264000000000001",
                "编号5001152024000012",
                "2026年1月1日至2026年12月31日",
                "2026-01-01至2026-12-31",
                "2026.01.01—2026.12.31",
                "20260101-20261231",
                "修缮道路1200公里，补助260000元",
                "文号〔2022〕43号",
                "受益人口5550101人",
                "满意度达到95.5%以上",
                "302平方米×13元×12月=4.7112万元",
                "分别为120、150、180、200、220、240元",
                "第1,2,3,4,5,6,7,8期",
                "分别补助1500,1600,1700,1800元",
                "预算1234567890.12元",
                "总投资15012345678元，其中中央1,234.56万元",
                "热线12345受理20000000件",
                "拨打12315或12345",
                "统一社会信用代码91500115MA5U8K3X2A",
                "国家标准GB/T 50378-2019",
                "GB 50016-2014（2018年版）",
                "渝财预〔2023〕1234号、渝府发〔2024〕56号",
                "坐标106.123456,29.654321",
                "桩号K12+300至K15+800",
                "DN300管网12.5公里",
                "PM2.5浓度35微克/立方米",
                "2023年完成1200户、2024年完成1300户、2025年完成1400户",
                "占比12.5%、13.5%、14.5%、15.5%",
                "计划1—3月完成20%，4—6月完成60%",
                "公众号推送50000次",
                "微信公众号推送20000篇",
                "微信宣传100000人次",
                "QQ、微信等渠道宣传10000人",
                "护照办理12000本",
                "银行卡发放16000张",
                "身份证办理30000件",
                "由林业局负责",
                "由水务局牵头",
                "由高校负责培训",
                "联系人：待定",
                "负责人王局长",
                "二〇二四年一月至二〇二五年十二月",
                "一是……二是……三是……四是……五是……",
                "一二三四五六七",
                "关于@全体成员的通知",
                "@2x图片",
                "合同金额为6222021234567890元",
                "1.2.3.4.5.6.7.8.9.10.11",
                "第11.12.13.14.15.16.17.18条",
                "P20240001、S20260101项目",
                "10110519491231002年",
                "人均1380元，共380013人，合计8000万元",
                "0.13800138",
                "≥15000000000",
                "容积率2.5，绿地率35%，建筑面积138001.38平方米"
            })
    void ordinaryTextIsLeftAlone(String text) {
        assertThat(PersonalData.find(text)).isEmpty();
    }

    @Test
    void severalAreFoundWhereTheyStand() {
        String text = "13800138000、13900139000/021-65432100，a@b.cn";
        assertThat(PersonalData.find(text))
                .extracting(datum -> datum.in(text))
                .containsExactly("13800138000", "13900139000", "021-65432100", "a@b.cn");
        String pair = "13800138000 13900139000";
        assertThat(PersonalData.find(pair))
                .extracting(datum -> datum.in(pair))
                .containsExactly("13800138000", "13900139000");
    }

    @Test
    void namesThatAreGivenAreFoundInAnySpelling() {
        String text = "由苏\u2060晓禾负责，高建设参与，提高建设水平";
        assertThat(PersonalData.find(text, List.of("苏晓\u00AD禾"), List.of("高建设")))
                .extracting(datum -> datum.in(text), PersonalDatum::certain)
                .contains(
                        org.assertj.core.api.Assertions.tuple("苏\u2060晓禾", true),
                        org.assertj.core.api.Assertions.tuple("高建设", false));
        assertThat(PersonalData.find("江苏省", List.of("苏"), List.of("江苏"))).isEmpty();
    }

    @Test
    void aLongTextOfDigitsIsReadOnce() {
        assertThat(PersonalData.find("9 ".repeat(20_000))).isEmpty();
        assertThat(PersonalData.find("9".repeat(60_000))).isEmpty();
        assertThat(PersonalData.find("a".repeat(60_000) + "@")).isEmpty();
        assertThat(PersonalData.find("@".repeat(60_000))).isEmpty();
    }
}
