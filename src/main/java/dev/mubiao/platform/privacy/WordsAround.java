package dev.mubiao.platform.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words before and behind a number say about it. */
final class WordsAround {

    private static final int FAR = 14;
    private static final String LINK = "[ :.：号码是为]{0,4}$";
    private static final Pattern PHONE = Pattern.compile(
            "(?i)(?:电话|手机|联系方式|热线|传真|座机|致电|拨打|来电|联系|(?<![a-z])(?:tel|phone|mobile|mob|fax|call))" + LINK);
    private static final Pattern IDENTITY = Pattern.compile("(?i)(?:身份证|身份证件|证件|公民身份|户口|(?<![a-z])id)" + LINK);
    private static final Pattern CARD = Pattern.compile("(?:卡|一卡通|存折|账户|账|帐户|帐)" + LINK);
    private static final Pattern AMOUNT =
            Pattern.compile("(?:投资|资金|预算|金额|合计|共计|总计|总额|补助|补贴|支出|收入|经费|概算|造价|产值|不超过|不低于) ?[约达为:]?$");
    private static final Pattern SIGN = Pattern.compile("[¥￥$≥≤<>×] ?$");
    private static final Pattern CODE = Pattern.compile(
            "(?:编码|编号|代码|文号|单号|批号|合同号?|证书号?|许可证号?|条码|序号|版号|备案号?|招标号?|项目号?|信用代码|发票号?|型号|标准号?|第)[ :.：号是为]{0,4}[A-Za-z]{0,6}[-—]?$");
    private static final Pattern PLUS = Pattern.compile("(?<![0-9])\\+ ?$");
    private static final Pattern ATTACHED = Pattern.compile("[0-9A-Za-z][-_.]$");
    private static final Pattern LETTERS = Pattern.compile("(?<![A-Za-z])[A-Za-z]++$");
    private static final Pattern PHONE_LETTERS = Pattern.compile("(?i)tel|phone|mobile|mob|fax|call|vx|wx|v|qq");
    private static final Pattern MONEY_BEHIND = Pattern.compile(" ?(?:元|圆|块钱|人民币)");
    private static final Pattern MEASURE_BEHIND =
            Pattern.compile(" ?(?:[万亿%‰吨米亩]|千[元瓦克米]|公里|平方|立方|人次|人民币|元|圆|[人户件次个条台套万册株场份篇幢处项起辆家](?![号A-Za-z0-9]))");

    private final String before;
    private final String behind;

    private WordsAround(String before, String behind) {
        this.before = before;
        this.behind = behind;
    }

    static WordsAround of(String text, int start, int end) {
        return new WordsAround(
                text.substring(Math.max(0, start - FAR), start),
                text.substring(end, Math.min(text.length(), end + FAR)));
    }

    boolean phone() {
        return PHONE.matcher(before).find();
    }

    boolean identity() {
        return IDENTITY.matcher(before).find();
    }

    boolean card() {
        return CARD.matcher(before).find();
    }

    /** A code of something else stands here. */
    boolean code() {
        return CODE.matcher(before).find();
    }

    /** Words of money stand before it. */
    boolean amount() {
        return AMOUNT.matcher(before).find();
    }

    /** It is an amount and nothing else: by a sign, by its decimals, or by words before and a measure behind it. */
    boolean surelyAmount() {
        return SIGN.matcher(before).find() || decimals() || amount() && (money() || measure());
    }

    boolean money() {
        return MONEY_BEHIND.matcher(behind).lookingAt();
    }

    boolean measure() {
        return MEASURE_BEHIND.matcher(behind).lookingAt();
    }

    /** Letters touch the number that do not name a telephone, as in codes of projects. */
    boolean inCode() {
        Matcher letters = LETTERS.matcher(before);
        boolean code = ATTACHED.matcher(before).find()
                || letters.find() && !PHONE_LETTERS.matcher(letters.group()).matches();
        return code || !behind.isEmpty() && DigitRun.isLetter(behind.charAt(0));
    }

    boolean plus() {
        return PLUS.matcher(before).find();
    }

    /** How many characters before a telephone number belong to it: a plus, and a bracket that it closes. */
    int opening(boolean closes) {
        int at = before.length();
        while (at > 0
                && (plus() && "+ ".indexOf(before.charAt(at - 1)) >= 0 || closes && before.charAt(at - 1) == '(')) {
            at--;
        }
        return before.length() - at;
    }

    private boolean decimals() {
        return behind.length() > 1
                && behind.charAt(0) == '.'
                && DigitRun.isDigit(behind.charAt(1))
                && !(behind.length() > 5 && behind.substring(1, 6).chars().allMatch(c -> DigitRun.isDigit((char) c)));
    }
}
