package dev.mubiao.prereview.unseen;

import java.util.List;

/** Shares 50 points among outputs, 30 among benefits and gives 10 to satisfaction. */
final class RowWeights {

    private static final List<String> OUTPUTS = List.of("数量指标", "质量指标", "时效指标", "成本指标");
    private static final String SATISFACTION = "服务对象满意度指标";

    private RowWeights() {}

    static void share(TargetDraft target) {
        share(target.rows.stream().filter(row -> OUTPUTS.contains(row.level2)).toList(), 50);
        share(
                target.rows.stream()
                        .filter(row -> !OUTPUTS.contains(row.level2) && !row.level2.equals(SATISFACTION))
                        .toList(),
                30);
        share(target.of(SATISFACTION), 10);
    }

    private static void share(List<DraftRow> rows, int points) {
        int each = rows.isEmpty() ? 0 : points / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).weight = String.valueOf(i == 0 ? points - each * (rows.size() - 1) : each);
        }
    }
}
