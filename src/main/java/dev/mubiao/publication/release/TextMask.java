package dev.mubiao.publication.release;

import dev.mubiao.platform.text.Cleaning;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hides telephone numbers, identity numbers, mail addresses and one person's name wherever a text holds them. */
final class TextMask {

    static final String HIDDEN = "***";

    private static final String DIGIT = "[0-9０-９]";
    private static final String GAP = "[-－—\\s 　]?";
    private static final String BEFORE = "(?<![0-9０-９A-Za-z.,])";
    /** What follows an amount or a share, not a number of a person. */
    private static final String AFTER = "(?![0-9０-９A-Za-z]|[.,][0-9]|\\s*(?:元|万元|亿元|%|％))";

    private static final String IDENTITY = "[1-9１-９]" + DIGIT + "{5}(?:18|19|20|１８|１９|２０)" + DIGIT + "{9}[0-9０-９XxＸｘ]";
    private static final String MOBILE =
            "(?:(?:\\+|＋)?(?:86|８６)" + GAP + ")?[1１][3-9３-９]" + DIGIT + GAP + DIGIT + "{4}" + GAP + DIGIT + "{4}";
    private static final String LANDLINE = "[(（]?[0０]" + DIGIT + "{2,3}[)）]?" + GAP + DIGIT + "{7,8}";
    /** A short local number says nothing by itself: only its label makes it one. */
    private static final String LABELLED =
            "(?<=(?:电话|手机|手机号|联系方式|热线|传真|[Tt]el|TEL|[Pp]hone)[:：.\\s]{0,3})" + DIGIT + "{3,4}" + GAP + DIGIT + "{4}";

    private static final String MAIL = "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(MAIL),
            Pattern.compile(BEFORE + IDENTITY + AFTER),
            Pattern.compile(BEFORE + MOBILE + AFTER),
            Pattern.compile(BEFORE + LANDLINE + AFTER),
            Pattern.compile(LABELLED + AFTER));

    private final @Nullable String person;

    /** @param person name to hide; one of a single character would hide half of a text and is left */
    TextMask(@Nullable String person) {
        String name = person == null ? "" : Cleaning.plainlyVisible(person).strip();
        this.person = name.length() < 2 ? null : name;
    }

    String apply(String text) {
        // A number with something invisible among its digits would look like one and not be found.
        String visible = Cleaning.plainlyVisible(text);
        String masked = person == null ? visible : visible.replace(person, HIDDEN);
        for (Pattern pattern : PATTERNS) {
            masked = pattern.matcher(masked).replaceAll(HIDDEN);
        }
        return masked;
    }

    @Nullable
    String orNull(@Nullable String text) {
        return text == null ? null : apply(text);
    }
}
