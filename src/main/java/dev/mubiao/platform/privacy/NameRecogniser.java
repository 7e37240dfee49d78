package dev.mubiao.platform.privacy;

import dev.mubiao.platform.privacy.PersonalDatum.Kind;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of people in a folded text: those that are given, and those that stand where a name is expected. */
final class NameRecogniser {

    private static final int SHORTEST_CONTACT = 2;
    /** Names of two characters are words too often. */
    private static final int SHORTEST_PERSON = 3;

    private static final String FAMILY = "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
            + "钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]";
    private static final String GIVEN = "[\\u4E00-\\u9FFF]{1,2}";
    private static final Pattern EXPECTED =
            Pattern.compile("(?:联系人|经办人|负责人|责任人|填报人|填表人|受益人|申请人|项目经理|姓名|户主|法人代表|法定代表人)(?:[ :是为]{1,3}|\\()(" + FAMILY
                    + GIVEN + ")(?![\\u4E00-\\u9FFF])|由(" + FAMILY + GIVEN + ")(?:同志)?(?:负责|牵头|经办|承办|联系)");
    /** Offices are in charge, too: 由林业局负责. */
    private static final Pattern OFFICE = Pattern.compile("[局部科处办院校所站会委厅中心司组室队镇乡村街区县市行方家府厂店社团场馆企业某]$");

    private NameRecogniser() {}

    static List<PersonalDatum> find(String text, Collection<String> contacts, Collection<String> people) {
        List<PersonalDatum> found = new ArrayList<>();
        contacts.forEach(name -> given(text, name, SHORTEST_CONTACT, true, found));
        people.forEach(name -> given(text, name, SHORTEST_PERSON, false, found));
        Matcher expected = EXPECTED.matcher(text);
        while (expected.find()) {
            int group = expected.start(1) < 0 ? 2 : 1;
            if (!OFFICE.matcher(expected.group(group)).find()) {
                found.add(new PersonalDatum(Kind.NAME, expected.start(group), expected.end(group), false));
            }
        }
        return found;
    }

    private static void given(String text, String name, int shortest, boolean certain, List<PersonalDatum> found) {
        String narrow = Folding.narrow(name).strip();
        if (narrow.length() < shortest) {
            return;
        }
        for (int at = text.indexOf(narrow); at >= 0; at = text.indexOf(narrow, at + narrow.length())) {
            found.add(new PersonalDatum(Kind.NAME, at, at + narrow.length(), certain));
        }
    }
}
