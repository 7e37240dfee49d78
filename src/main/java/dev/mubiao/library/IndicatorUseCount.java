package dev.mubiao.library;

import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.targets.content.Operator;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How many targets state an indicator in exactly this way. */
public record IndicatorUseCount(
        String written,
        @Nullable LevelMeaning level1,
        @Nullable LevelMeaning level2,
        Operator operator,
        @Nullable String value,
        @Nullable BigDecimal number,
        @Nullable String measure,
        int year,
        int uses) {

    static IndicatorUseCount of(ResultSet row, int number) throws SQLException {
        return new IndicatorUseCount(
                row.getString("written"),
                meaning(row.getString("level1")),
                meaning(row.getString("level2")),
                Operator.valueOf(row.getString("operator")),
                row.getString("value_text"),
                row.getBigDecimal("value_number"),
                row.getString("measure"),
                row.getInt("budget_year"),
                row.getInt("uses"));
    }

    static @Nullable LevelMeaning meaning(@Nullable String name) {
        return name == null ? null : LevelMeaning.valueOf(name);
    }
}
