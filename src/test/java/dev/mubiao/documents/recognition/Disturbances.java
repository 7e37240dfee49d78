package dev.mubiao.documents.recognition;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.LabelCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What offices do to a form that they are given: seeded, on the printed text. */
final class Disturbances {

    private static final List<String> OTHER_TITLES =
            List.of("2027年预算绩效情况表", "附表3 绩效目标汇总", "项目支出绩效目标申报表", "2026年项目支出绩效目标表", "项目绩效目标表", "部门整体支出绩效目标表", "");

    private static final List<String> OTHER_LABELS = List.of("项目负责人", "起止时间", "资金用途", "评审意见", "绩效股审核", "备案编号");

    interface Disturbance {
        String apply(FormVariant variant, String text, Random random);
    }

    static final Map<String, Disturbance> ALL = Map.of(
            "a label lost", Disturbances::loseLabel,
            "two columns swapped", Disturbances::swapColumns,
            "another label", Disturbances::addLabel,
            "another column", Disturbances::addColumn,
            "another title", Disturbances::changeTitle,
            "a label renamed", Disturbances::renameLabel,
            "a row lost", Disturbances::loseRow);

    private Disturbances() {}

    /** One to five of them. */
    static String several(FormVariant variant, String text, Random random) {
        List<Disturbance> all = ALL.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        String disturbed = text;
        for (int i = 0; i <= random.nextInt(5); i++) {
            disturbed = all.get(random.nextInt(all.size())).apply(variant, disturbed, random);
        }
        return disturbed;
    }

    private static String loseLabel(FormVariant variant, String text, Random random) {
        return replaceLabel(variant, text, random, "");
    }

    private static String renameLabel(FormVariant variant, String text, Random random) {
        return replaceLabel(variant, text, random, OTHER_LABELS.get(random.nextInt(OTHER_LABELS.size())));
    }

    private static String replaceLabel(FormVariant variant, String text, Random random, String other) {
        List<String> labels = new ArrayList<>(variant.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(LabelCell.class::isInstance)
                .map(cell -> ((LabelCell) cell).label())
                .filter(label -> text.contains(label + "\t"))
                .toList());
        if (labels.isEmpty()) {
            return text;
        }
        String label = labels.get(random.nextInt(labels.size()));
        int at = text.indexOf(label + "\t");
        return text.substring(0, at) + other + text.substring(at + label.length());
    }

    private static String changeTitle(FormVariant variant, String text, Random random) {
        String title = text.strip().lines().findFirst().orElse("");
        return text.replace(title, OTHER_TITLES.get(random.nextInt(OTHER_TITLES.size())));
    }

    private static String swapColumns(FormVariant variant, String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int head = head(lines);
        int columns = head < 0 ? 0 : cells(lines.get(head)).size();
        if (columns < 3) {
            return text;
        }
        int one = 1 + random.nextInt(columns - 1);
        int other = 1 + random.nextInt(columns - 1);
        for (int i = head; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            if (cells.size() > Math.max(one, other)) {
                Collections.swap(cells, one, other);
                lines.set(i, String.join("\t", cells));
            }
        }
        return String.join("\n", lines);
    }

    private static String addColumn(FormVariant variant, String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int head = head(lines);
        for (int i = Math.max(0, head); i < lines.size(); i++) {
            if (head >= 0 && lines.get(i).contains("\t")) {
                lines.set(i, lines.get(i) + "\t" + (i == head ? "评分标准" : "酌情扣分"));
            }
        }
        return String.join("\n", lines);
    }

    private static String addLabel(FormVariant variant, String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int head = head(lines);
        if (head > 0) {
            String label = OTHER_LABELS.get(random.nextInt(OTHER_LABELS.size()));
            lines.add(head, label + "\t" + "无\t".repeat(1 + random.nextInt(3)));
        }
        return String.join("\n", lines);
    }

    private static String loseRow(FormVariant variant, String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<Integer> rows = new ArrayList<>();
        int head = head(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\t") && i != head) {
                rows.add(i);
            }
        }
        if (!rows.isEmpty()) {
            lines.remove((int) rows.get(random.nextInt(rows.size())));
        }
        return String.join("\n", lines);
    }

    private static int head(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\t指标值") || lines.get(i).contains("\t绩效值")) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).collect(Collectors.toCollection(ArrayList::new));
    }
}
