package dev.mubiao.prereview.measure;

import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.WordList;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Understands what an indicator measures: from the unit where there is one, and from what its name ends in. A character
 * in the middle of a name says nothing, and neither does one at its end alone: a 频率 is no rate, 制度 no degree.
 */
public final class MeasureAnalyser {

    private static final Pattern EACH =
            Pattern.compile("^(?:每|单|人均|户均|亩均|次均|篇均|户|亩)(?!年)|(?:单价|均价|标准|人均|亩均|户均).{0,4}$");
    private static final Pattern EACH_TIME = Pattern.compile("每[半两三]?(?:日|天|周|旬|月|季度?|年).{0,6}?[0-9一二两三四五六七八九十]次");
    private static final Pattern GRADED = Pattern.compile("[一二三四五六ⅠⅡⅢⅣⅤ0-9A-Da-d](?:级|类|等|星)|[优良中]等?|合格");
    private static final Pattern DAY = Pattern.compile("(?:年|月|季度?|日|节|底|末)(?:底|末)?(?:之?前|以前|底|末)?$");

    /** What turns the word behind it round. */
    private static final String NOT = "无零未非防";

    private final Lexicon words;
    private final UnitSystem units;

    public MeasureAnalyser(Lexicon words) {
        this.words = words;
        this.units = UnitSystem.STANDARD;
    }

    /** What kind of value there is: a number with its unit, a date or words. */
    public enum Stated {
        NUMBER,
        DATE,
        WORDS
    }

    /**
     * @param value without white space
     * @param unit of a number, empty if there is none
     */
    public IndicatorMeasure of(String name, Stated stated, String value, String unit) {
        IndicatorName parts = IndicatorName.of(name, words);
        String core = parts.core();
        MeasureKind kind = switch (stated) {
            case DATE -> MeasureKind.POINT_IN_TIME;
            case WORDS -> worded(core, name, value);
            case NUMBER -> counted(core, value, units.of(unit));
        };
        return new IndicatorMeasure(kind, named(core), parts.object(), better(kind, core));
    }

    /** What the end of the name says, whatever the unit is. */
    private MeasureKind named(String core) {
        if (opinion(core)) {
            return MeasureKind.OPINION;
        }
        boolean otherwise = words.ends(WordList.FREQUENCY, core)
                || words.in(WordList.COEFFICIENT, tail(core))
                || words.ends(WordList.CHANGE, core);
        return words.ends(WordList.RATE, core) && !otherwise ? MeasureKind.SHARE : MeasureKind.UNCLEAR;
    }

    private MeasureKind counted(String core, String value, Optional<UnitOfMeasure> unit) {
        if (unit.isEmpty()) {
            return withoutUnit(core);
        }
        UnitOfMeasure known = unit.get();
        Dimension dimension = known.dimension();
        if (dimension == Dimension.MONEY) {
            return money(core, known, value);
        }
        if (known.each()) {
            return ratio(core, known);
        }
        if (dimension == Dimension.ENERGY && core.contains("温")) {
            return MeasureKind.COEFFICIENT; // 度 is a kilowatt-hour and a degree
        }
        if (words.ends(WordList.FREQUENCY, core) || value.startsWith("每") && dimension == Dimension.TIMES) {
            return MeasureKind.FREQUENCY;
        }
        boolean pieces = dimension == Dimension.PIECES
                || dimension == Dimension.TIMES
                || dimension == Dimension.PEOPLE
                || dimension == Dimension.PERSON_TIMES;
        if (!pieces && opinion(core)) {
            return MeasureKind.OPINION;
        }
        if (dimension == Dimension.POINTS || change(core, dimension)) {
            return MeasureKind.CHANGE;
        }
        return switch (dimension) {
            case PEOPLE -> MeasureKind.PEOPLE;
            case PERSON_TIMES -> MeasureKind.PERSON_TIMES;
            case TIMES -> MeasureKind.TIMES;
            case TIME -> MeasureKind.SPAN_OF_TIME;
            case AREA -> MeasureKind.AREA;
            case LENGTH -> MeasureKind.LENGTH;
            case WEIGHT -> MeasureKind.WEIGHT;
            case VOLUME -> MeasureKind.VOLUME;
            case TEMPERATURE, CONCENTRATION -> MeasureKind.COEFFICIENT;
            case SCORE -> MeasureKind.INDEX;
            case RANK -> MeasureKind.GRADE;
            case SHARE -> words.ends(WordList.INDEX, core) ? MeasureKind.INDEX : MeasureKind.SHARE;
            case PIECES, ENERGY, DATA -> MeasureKind.COUNT;
            case MONEY, POINTS -> throw new IllegalStateException("dealt with before");
        };
    }

    private MeasureKind money(String core, UnitOfMeasure unit, String value) {
        if (words.in(WordList.RISE_OF_INCOME, core)) {
            return MeasureKind.CHANGE;
        }
        boolean each = unit.each() || value.contains("每") || EACH.matcher(core).find();
        return each ? MeasureKind.MONEY_PER : MeasureKind.MONEY;
    }

    /** Something for each of something else. */
    private MeasureKind ratio(String core, UnitOfMeasure unit) {
        Dimension dimension = unit.dimension();
        if (words.in(WordList.CHANGE, core)) {
            return MeasureKind.CHANGE;
        }
        if (dimension == Dimension.TIME) {
            return MeasureKind.SPAN_OF_TIME;
        }
        if (unit.perDimension() != Dimension.TIME) {
            return MeasureKind.COEFFICIENT;
        }
        return switch (dimension) {
            case WEIGHT -> MeasureKind.WEIGHT;
            case VOLUME -> MeasureKind.VOLUME;
            case AREA -> MeasureKind.AREA;
            case LENGTH -> MeasureKind.LENGTH;
            default -> MeasureKind.FREQUENCY;
        };
    }

    private MeasureKind withoutUnit(String core) {
        if (words.ends(WordList.INDEX, core) && !opinion(core)) {
            return MeasureKind.INDEX;
        }
        if (words.in(WordList.COEFFICIENT, core)) {
            return MeasureKind.COEFFICIENT;
        }
        if (words.in(WordList.INDEX, core)) {
            return MeasureKind.INDEX;
        }
        if (opinion(core)) {
            return MeasureKind.OPINION;
        }
        if (words.ends(WordList.FREQUENCY, core)) {
            return MeasureKind.FREQUENCY;
        }
        return words.ends(WordList.RATE, core) ? MeasureKind.SHARE : MeasureKind.COUNT;
    }

    private MeasureKind worded(String core, String name, String value) {
        if (EACH_TIME.matcher(value).find()) {
            return MeasureKind.FREQUENCY;
        }
        if (opinion(core)) {
            return MeasureKind.OPINION;
        }
        if (words.in(WordList.GRADE_NOUN, core) && GRADED.matcher(value).find()) {
            return MeasureKind.GRADE;
        }
        if (DAY.matcher(value).find()) {
            return MeasureKind.POINT_IN_TIME;
        }
        boolean asked = name.contains("是否") || name.contains("有无") || name.contains("与否");
        return asked || words.starts(WordList.ANSWER, value) ? MeasureKind.YES_NO : MeasureKind.UNCLEAR;
    }

    /** Whether the name ends in what people think: 满意度, 获得感测评得分, but not 满意度调查. */
    private boolean opinion(String core) {
        String end = core;
        String before;
        do {
            before = end;
            for (String noun : words.words(WordList.POLL)) {
                if (end.length() > noun.length() && end.endsWith(noun)) {
                    end = end.substring(0, end.length() - noun.length());
                }
            }
        } while (!end.equals(before));
        return words.ends(WordList.SATISFACTION, end)
                || words.ends(WordList.FEELING, end)
                || words.ends(WordList.RATE, end) && words.in(WordList.FEELING, tail(end));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 4));
    }

    /** Whether it is a difference from before: it says so, or a percentage of a rise or a fall. */
    private boolean change(String core, Dimension dimension) {
        if (words.in(WordList.BASELINE, core) || words.ends(WordList.CHANGE, core)) {
            return true;
        }
        return dimension == Dimension.SHARE
                        && !words.ends(WordList.RATE, core)
                        && (words.starts(WordList.REDUCE, core)
                                || words.ends(WordList.REDUCE, core)
                                || words.starts(WordList.RAISE, core)
                                || words.ends(WordList.RAISE, core))
                || dimension == Dimension.ENERGY && words.starts(WordList.REDUCE, core);
    }

    private Direction better(MeasureKind kind, String core) {
        return switch (kind) {
            case POINT_IN_TIME, YES_NO, UNCLEAR -> Direction.NONE;
            case GRADE -> Direction.MORE;
            case OPINION -> core.contains("不满") ? Direction.LESS : Direction.MORE;
            case CHANGE -> changed(core);
            case SPAN_OF_TIME ->
                words.in(WordList.LASTING, core)
                        ? Direction.MORE
                        : words.ends(WordList.PROMPT, bareEnd(core)) || words.ends(WordList.PROMPT, core)
                                ? Direction.LESS
                                : Direction.NONE;
            case MONEY, MONEY_PER ->
                words.in(WordList.INCOME, core)
                        ? Direction.MORE
                        : words.in(WordList.CONSUMPTION, core) ? Direction.LESS : Direction.NONE;
            case COEFFICIENT, INDEX -> Direction.NONE;
            default -> harm(core) ? Direction.LESS : Direction.MORE;
        };
    }

    /** A fall is wanted as large, a rise as small as what is harmful or costs. */
    private Direction changed(String core) {
        boolean falls = words.in(WordList.REDUCE, core);
        boolean bad = words.in(WordList.NEGATIVE, core) || words.in(WordList.CONSUMPTION, core);
        return falls || !bad ? Direction.MORE : Direction.LESS;
    }

    /** Whether the name ends in something of which less is better: 管网漏损率, 死亡人数, but not 投诉处理率, 无故障率 or 消除隐患. */
    private boolean harm(String core) {
        if (words.in(WordList.REDUCE, core)) {
            return false;
        }
        String end = bareEnd(core);
        boolean dealtWith =
                end.equals(core) && (words.starts(WordList.REMEDY, core) || words.starts(WordList.DOING, core));
        if (dealtWith) {
            return false;
        }
        for (String word : words.words(WordList.NEGATIVE)) {
            if (end.endsWith(word)) {
                int before = end.length() - word.length() - 1;
                return before < 0 || NOT.indexOf(end.charAt(before)) < 0;
            }
        }
        return false;
    }

    /** Without the words of measure at its end. */
    private String bareEnd(String core) {
        String end = core;
        String before;
        do {
            before = end;
            int longest = 0;
            for (String noun : words.words(WordList.MEASURE_NOUN)) {
                if (noun.length() > longest && end.length() > noun.length() + 1 && end.endsWith(noun)) {
                    longest = noun.length();
                }
            }
            end = end.substring(0, end.length() - longest);
        } while (!end.equals(before));
        return end;
    }
}
