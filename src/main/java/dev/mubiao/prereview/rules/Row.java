package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.targets.CellKeys;
import dev.mubiao.targets.Indicator;
import dev.mubiao.targets.Operator;
import dev.mubiao.targets.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the indicator table with what the rules ask about it again and again. */
final class Row {

    private final Indicator indicator;
    private final Lexicon words;
    private final @Nullable LevelMeaning level1;
    private final @Nullable LevelMeaning level2;
    private final String name;
    private final String description;
    private final String value;
    private final String unit;
    private @Nullable Set<Integer> pairs;

    Row(Indicator indicator, IndicatorTable table, Lexicon words) {
        this.indicator = indicator;
        this.words = words;
        this.level1 = meaning1(table, Texts.bare(indicator.level1()));
        this.level2 = meaning2(table, Texts.bare(indicator.level2()));
        this.name = Texts.bare(indicator.name());
        this.description = Texts.bare(indicator.description());
        this.value = Texts.bare(indicator.valueRaw());
        this.unit = unit(indicator);
    }

    private static @Nullable LevelMeaning meaning1(IndicatorTable table, String label) {
        return label.isEmpty()
                ? null
                : table.level1(label).map(level -> level.meaning()).orElse(null);
    }

    private static @Nullable LevelMeaning meaning2(IndicatorTable table, String label) {
        return label.isEmpty()
                ? null
                : table.level2(label).map(level -> level.meaning()).orElse(null);
    }

    private static String unit(Indicator indicator) {
        String own = Texts.bare(indicator.unitRaw());
        String inside = Texts.bare(indicator.value().unit());
        String unit = own.isEmpty() ? inside : own;
        return unit.equals("百分比") || unit.equals("百分数") || unit.equals("％") ? "%" : unit;
    }

    Indicator indicator() {
        return indicator;
    }

    /** What level 1 means; null if it is empty or unknown. */
    @Nullable
    LevelMeaning level1() {
        return level1;
    }

    /** The class it is filed under: what level 2 means, or else level 1. */
    @Nullable
    LevelMeaning kind() {
        return level2 == null ? level1 : level2;
    }

    boolean is(LevelMeaning meaning) {
        return kind() == meaning || (meaning == LevelMeaning.COST && cost());
    }

    private boolean cost() {
        return level1 == LevelMeaning.COST
                || kind() == LevelMeaning.COST
                || kind() == LevelMeaning.ECONOMIC_COST
                || kind() == LevelMeaning.SOCIAL_COST
                || kind() == LevelMeaning.ECOLOGICAL_COST;
    }

    boolean benefit() {
        return kind() == LevelMeaning.ECONOMIC_BENEFIT
                || kind() == LevelMeaning.SOCIAL_BENEFIT
                || kind() == LevelMeaning.ECOLOGICAL_BENEFIT
                || kind() == LevelMeaning.SUSTAINABLE_IMPACT
                || kind() == LevelMeaning.BENEFIT;
    }

    /** The level-3 name without white space, empty if there is none. */
    String name() {
        return name;
    }

    String description() {
        return description;
    }

    /** Name and description, between which no word reaches over. */
    String text() {
        return description.isEmpty() || description.equals(name) ? name : name + "|" + description;
    }

    /** The value as written, without white space. */
    String value() {
        return value;
    }

    /** The unit of measure, in its column or inside the value; empty if there is none. */
    String unit() {
        return unit;
    }

    Set<Integer> pairs() {
        if (pairs == null) {
            pairs = Texts.pairs(Texts.letters(name));
        }
        return pairs;
    }

    boolean placeholder() {
        return indicator.placeholder();
    }

    boolean numeric() {
        return indicator.value().kind() == ValueKind.NUMBER && indicator.value().number() != null;
    }

    boolean date() {
        return indicator.value().kind() == ValueKind.DATE;
    }

    /** Whether the value is words: a grade, or anything that is neither a number nor a date. */
    boolean worded() {
        return indicator.value().kind() == ValueKind.TEXT && !value.isEmpty();
    }

    /** The number of a numeric value, else 0. */
    BigDecimal number() {
        BigDecimal number = indicator.value().number();
        return number == null ? BigDecimal.ZERO : number;
    }

    Operator operator() {
        return indicator.value().operator();
    }

    /** Words that stand in the value beside number and unit; empty if there are none. */
    String valueWords() {
        return numeric() ? Texts.bare(indicator.value().text()) : "";
    }

    boolean percent() {
        return numeric() && (unit.equals("%") || value.endsWith("%"));
    }

    /** Whether the name is that of a rate. */
    boolean rate() {
        return words.ends(WordList.RATE, name) || words.ends(WordList.RATE, Texts.letters(description));
    }

    /** Whether the value is an amount of money, for all or for each. */
    boolean money() {
        return numeric() && !unit.isEmpty() && words.starts(WordList.MONEY_UNIT, unit);
    }

    /** The amount in yuan if it is one for all; null if the value is none or one for each. */
    @Nullable
    BigDecimal yuan() {
        if (!money() || !words.is(WordList.MONEY_UNIT, unit) || value.contains("每")) {
            return null;
        }
        int power = unit.startsWith("亿") ? 8 : unit.startsWith("万") ? 4 : unit.startsWith("千") ? 3 : 0;
        return number().scaleByPowerOfTen(power);
    }

    Spot spot(IndicatorField field) {
        return new Spot(cell(field), text(field));
    }

    String cell(IndicatorField field) {
        return CellKeys.indicator(indicator.id(), field);
    }

    private String text(IndicatorField field) {
        String text = switch (field) {
            case LEVEL1 -> indicator.level1();
            case LEVEL2 -> indicator.level2();
            case NAME -> indicator.name();
            case DESCRIPTION -> indicator.description();
            case OPERATOR -> indicator.operatorRaw();
            case VALUE -> indicator.valueRaw();
            case UNIT -> indicator.unitRaw();
            case BASIS -> indicator.basis();
            case REMARK -> indicator.remark();
            case WEIGHT, CORE -> null;
        };
        return text == null ? "" : text;
    }

    /** What a reader sees in the row's value: operator, number and unit. */
    String shown() {
        StringBuilder shown = new StringBuilder(value);
        if (indicator.operatorRaw() != null && !value.startsWith(indicator.operatorRaw())) {
            shown.insert(0, Texts.bare(indicator.operatorRaw()));
        }
        if (!unit.isEmpty() && !value.endsWith(unit) && !value.contains(unit)) {
            shown.append(unit);
        }
        return shown.toString();
    }

    static List<Spot> spots(List<Row> rows, IndicatorField field) {
        return rows.stream().map(row -> row.spot(field)).toList();
    }
}
