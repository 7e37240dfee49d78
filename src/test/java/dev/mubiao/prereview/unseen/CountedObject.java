package dev.mubiao.prereview.unseen;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a trade builds, buys, holds, inspects or pays for.
 *
 * @param price of one, in yuan
 * @param verbs parted by spaces
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"type", "name", "unit", "least", "most", "price", "verbs"})
record CountedObject(
        String type, String name, String unit, BigDecimal least, BigDecimal most, BigDecimal price, String verbs) {

    /** Verbs that need their object behind them: nobody writes 宣传活动开展数量. */
    private static final List<String> EMPTY_VERBS = List.of("开展", "组织", "服务", "实施", "安排");

    private static final Map<String, List<String>> SUFFIXES = Map.of(
            "长度", List.of("公里", "米"),
            "面积", List.of("亩", "万亩", "平方米", "万平方米"),
            "人数", List.of("人", "名"),
            "户数", List.of("户"),
            "场次", List.of("场", "场次", "期"),
            "次数", List.of("次", "人次", "家次", "个次", "车次"));

    /** One of its verbs, but none that its name already ends with: nobody writes 放映露天电影放映. */
    String verb(Random random) {
        List<String> fitting = Arrays.stream(verbs.split(" "))
                .filter(verb -> !name.endsWith(verb))
                .toList();
        return fitting.isEmpty() ? EMPTY_VERBS.get(0) : fitting.get(random.nextInt(fitting.size()));
    }

    /** Whether the verb can stand behind its name. */
    static boolean followsName(String verb) {
        return !EMPTY_VERBS.contains(verb);
    }

    /** The word of measure that goes with its unit. */
    String suffix() {
        return SUFFIXES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(unit))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("数量");
    }
}
