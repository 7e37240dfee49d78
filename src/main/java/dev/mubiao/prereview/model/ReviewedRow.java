package dev.mubiao.prereview.model;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.RuleTime;
import dev.mubiao.prereview.language.TextSimilarity;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.measure.IndicatorMeasure;
import dev.mubiao.prereview.measure.MeasureAnalyser;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of the indicator table with what the rules derive from it: its class, its number and unit, its words. */
public final class ReviewedRow {

    /** A number in Chinese characters, with its unit or without. */
    private static final Pattern NUMERAL = Pattern.compile("[≥≤=><]?[一二三四五六七八九十百千万两零]{1,9}\\p{IsHan}{0,2}");

    private final Indicator indicator;
    private final Lexicon words;
    private final @Nullable LevelMeaning level1;
    private final @Nullable LevelMeaning level2;
    private final String name;
    private final String description;
    private final String value;
    private final String unit;
    private @Nullable Set<Integer> pairs;
    private @Nullable IndicatorMeasure measure;

    ReviewedRow(Indicator indicator, IndicatorTable table, Lexicon words) {
        this.indicator = indicator;
        this.words = words;
        this.level1 = meaning1(table, Folding.bare(indicator.level1()));
        this.level2 = meaning2(table, Folding.bare(indicator.level2()));
        this.name = Folding.bare(indicator.name());
        this.description = Folding.bare(indicator.notes().description());
        this.value = Folding.bare(indicator.stated().valueRaw());
        this.unit = unit(indicator);
    }

    private static @Nullable LevelMeaning meaning1(IndicatorTable table, String label) {
        return label.isEmpty()
                ? null
                : table.level1(label)
                        .map(indicatorLevel -> indicatorLevel.meaning())
                        .orElse(null);
    }

    private static @Nullable LevelMeaning meaning2(IndicatorTable table, String label) {
        return label.isEmpty()
                ? null
                : table.level2(label)
                        .map(indicatorLevel -> indicatorLevel.meaning())
                        .orElse(null);
    }

    private static String unit(Indicator indicator) {
        String own = Folding.bare(indicator.stated().unitRaw());
        String inside = Folding.bare(indicator.value().unit());
        String unit = own.isEmpty() ? inside : own;
        return unit.equals("百分比") || unit.equals("百分数") || unit.equals("％") ? "%" : unit;
    }

    public Indicator indicator() {
        return indicator;
    }

    /** What level 1 means; null if it is empty or unknown. */
    @Nullable
    public LevelMeaning level1() {
        return level1;
    }

    /** The class it is filed under: what level 2 means, or else level 1. */
    @Nullable
    public LevelMeaning kind() {
        return level2 == null ? level1 : level2;
    }

    public boolean is(LevelMeaning meaning) {
        return kind() == meaning || (meaning == LevelMeaning.COST && cost());
    }

    private boolean cost() {
        return level1 == LevelMeaning.COST
                || kind() == LevelMeaning.COST
                || kind() == LevelMeaning.ECONOMIC_COST
                || kind() == LevelMeaning.SOCIAL_COST
                || kind() == LevelMeaning.ECOLOGICAL_COST;
    }

    public boolean benefit() {
        return kind() == LevelMeaning.ECONOMIC_BENEFIT
                || kind() == LevelMeaning.SOCIAL_BENEFIT
                || kind() == LevelMeaning.ECOLOGICAL_BENEFIT
                || kind() == LevelMeaning.SUSTAINABLE_IMPACT
                || kind() == LevelMeaning.BENEFIT;
    }

    /** The level-3 name without white space, empty if there is none. */
    public String name() {
        RuleTime.spend(1);
        return name;
    }

    public String description() {
        RuleTime.spend(1);
        return description;
    }

    /** Name and description, between which no word reaches over. */
    public String text() {
        return description.isEmpty() || description.equals(name) ? name : name + "|" + description;
    }

    /** The value as written, without white space. */
    public String value() {
        RuleTime.spend(1);
        return value;
    }

    /** The unit of measure, in its column or inside the value; empty if there is none. */
    public String unit() {
        RuleTime.spend(1);
        return unit;
    }

    public Set<Integer> pairs() {
        if (pairs == null) {
            pairs = TextSimilarity.pairs(Folding.letters(name));
        }
        return pairs;
    }

    public boolean placeholder() {
        return indicator.placeholder();
    }

    public boolean numeric() {
        return indicator.value().kind() == ValueKind.NUMBER && indicator.value().number() != null;
    }

    public boolean date() {
        return indicator.value().kind() == ValueKind.DATE;
    }

    /** Whether the value is words: a grade, or anything that is neither a number nor a date. */
    public boolean worded() {
        return indicator.value().kind() == ValueKind.TEXT
                && !value.isEmpty()
                && !NUMERAL.matcher(value).matches();
    }

    /** The number of a numeric value, else 0. */
    public BigDecimal number() {
        BigDecimal number = indicator.value().number();
        return number == null ? BigDecimal.ZERO : number;
    }

    public Operator operator() {
        return indicator.value().operator();
    }

    /** Words that stand in the value beside number and unit; empty if there are none. */
    public String valueWords() {
        return numeric() ? Folding.bare(indicator.value().text()) : "";
    }

    public boolean percent() {
        return numeric() && (unit.equals("%") || value.endsWith("%"));
    }

    /** What it measures, as its name, its value and its unit say. */
    public IndicatorMeasure measure() {
        if (measure == null) {
            RuleTime.spend(name.length());
            MeasureAnalyser.Stated stated = numeric()
                    ? MeasureAnalyser.Stated.NUMBER
                    : date() ? MeasureAnalyser.Stated.DATE : MeasureAnalyser.Stated.WORDS;
            measure = new MeasureAnalyser(words).of(name, stated, value, unit);
        }
        return measure;
    }

    /** Whether the name is that of a rate. */
    public boolean rate() {
        return words.ends(WordList.RATE, name) || words.ends(WordList.RATE, Folding.letters(description));
    }

    /** Whether the value is an amount of money, for all or for each. */
    public boolean money() {
        return numeric() && !unit.isEmpty() && words.starts(WordList.MONEY_UNIT, unit);
    }

    /** The amount in yuan if it is one for all; null if the value is none or one for each. */
    @Nullable
    public BigDecimal yuan() {
        if (!money() || !words.is(WordList.MONEY_UNIT, unit) || value.contains("每")) {
            return null;
        }
        int power = unit.startsWith("亿") ? 8 : unit.startsWith("万") ? 4 : unit.startsWith("千") ? 3 : 0;
        return number().scaleByPowerOfTen(power);
    }

    public SheetLocation spot(IndicatorField field) {
        return new SheetLocation(cell(field), text(field));
    }

    public CellRef cell(IndicatorField field) {
        return new IndicatorRef(indicator.id(), field);
    }

    private String text(IndicatorField field) {
        String text = switch (field) {
            case LEVEL1 -> indicator.level1();
            case LEVEL2 -> indicator.level2();
            case NAME -> indicator.name();
            case DESCRIPTION -> indicator.notes().description();
            case OPERATOR -> indicator.stated().operatorRaw();
            case VALUE -> indicator.stated().valueRaw();
            case UNIT -> indicator.stated().unitRaw();
            case BASIS -> indicator.notes().basis();
            case REMARK -> indicator.notes().remark();
            case WEIGHT, CORE -> null;
        };
        return text == null ? "" : text;
    }

    /** What a reader sees in the row's value: operator, number and unit. */
    public String shown() {
        StringBuilder shown = new StringBuilder(value);
        if (indicator.stated().operatorRaw() != null
                && !value.startsWith(indicator.stated().operatorRaw())) {
            shown.insert(0, Folding.bare(indicator.stated().operatorRaw()));
        }
        if (!unit.isEmpty() && !value.endsWith(unit) && !value.contains(unit)) {
            shown.append(unit);
        }
        return shown.toString();
    }

    public static List<SheetLocation> spots(List<ReviewedRow> rows, IndicatorField field) {
        return rows.stream().map(reviewedRow -> reviewedRow.spot(field)).toList();
    }
}
