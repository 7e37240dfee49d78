package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import java.util.regex.Pattern;

/** PR-212: one indicator that measures several things. */
public final class CompoundIndicatorRule implements Rule {

    private static final Pattern BRACKETS = Pattern.compile("[(（〔][^)）〕\n]{0,80}+[)）〕]");
    private static final Pattern PARTS = Pattern.compile("[、,，;；]|(?<=.)(?:以及|及其|及(?!时)|和(?!谐|平|睦)|(?<!参)与)(?=.)");
    private static final Pattern JOINED = Pattern.compile("以及|及(?!时)|并(?!发)|和(?!谐)|与");
    private static final Pattern CLAUSES = Pattern.compile("[,，;；。](?=.)");
    private static final Pattern OBJECTS = Pattern.compile("^[\\p{IsHan}]{2}([\\p{IsHan}]{1,4})、([\\p{IsHan}]{1,4})");
    private static final int MANY = 3;

    @Override
    public String id() {
        return "PR-212";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            String name = BRACKETS.matcher(reviewedRow.name()).replaceAll("");
            SheetLocation sheetLocation = reviewedRow.spot(IndicatorField.NAME);
            if (name.contains("或") && !name.contains("或者说")) {
                findingCollector.found("or", sheetLocation, reviewedRow.name());
            } else if (clauses(name) >= MANY || parts(name) >= MANY && listed(name)) {
                findingCollector.found("several", sheetLocation, reviewedRow.name());
            } else if (twoDoings(name, reviewedSheet.words())) {
                findingCollector.found("several", sheetLocation, reviewedRow.name());
            } else if (measures(name, reviewedSheet.words()) >= 2) {
                findingCollector.found("several", sheetLocation, reviewedRow.name());
            } else if (claims(reviewedRow.description(), reviewedSheet.words()) >= MANY) {
                findingCollector.found("several", sheetLocation, reviewedRow.name());
            } else if (reviewedRow.percent()
                    && reviewedSheet.words().starts(WordList.REDUCE, name)
                    && OBJECTS.matcher(name).find()) {
                findingCollector.found("objects", sheetLocation, reviewedRow.name());
            }
        }
    }

    private static int clauses(String name) {
        return CLAUSES.split(name).length;
    }

    /** 购置设备及开展培训 */
    private static boolean twoDoings(String name, Lexicon words) {
        String[] parts = JOINED.split(name, 2);
        return parts.length == 2 && begins(words, parts[0]) && begins(words, parts[1]);
    }

    private static boolean begins(Lexicon words, String part) {
        for (String doing : words.words(WordList.DOING)) {
            if (part.startsWith(doing) && part.length() > doing.length() + 1) {
                return true;
            }
        }
        return false;
    }

    /** Parts that each end in a rate: 事故发生率和群众知晓率. */
    private static int measures(String name, Lexicon words) {
        int measures = 0;
        for (String part : PARTS.split(name)) {
            measures += part.length() > 2 && words.ends(WordList.RATE, part) ? 1 : 0;
        }
        return measures;
    }

    /** Clauses that each raise or lower something. */
    private static int claims(String description, Lexicon words) {
        int claims = 0;
        for (String clause : CLAUSES.split(description)) {
            boolean claim = words.ends(WordList.RAISE, clause)
                    || words.ends(WordList.REDUCE, clause)
                    || words.starts(WordList.RAISE, clause)
                    || words.starts(WordList.REDUCE, clause);
            claims += claim ? 1 : 0;
        }
        return claims;
    }

    private static int parts(String name) {
        // 老、弱、病、残 is one group.
        return (int) PARTS.splitAsStream(name).filter(part -> part.length() > 1).count();
    }

    /** Joined by a list or by two different conjunctions, and not only one long phrase with one "and". */
    private static boolean listed(String name) {
        return name.indexOf('、') >= 0 || (name.contains("及") && name.contains("和"));
    }
}
