package dev.mubiao.prereview.unseen;

import static dev.mubiao.testing.SheetBuilder.aSheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Writes the targets of one unit as a careful preparer would, in the words of one trade; a seed makes each. */
final class TargetWriter {

    static final String DEPARTMENT = "lukou-2026:department";
    static final String NARRATIVE = "hangu-2025:department";
    private static final String SUFFIX = ":department";
    private static final int ITEMS = 3;
    private static final int MOST = 7;
    private static final List<String> PLACES =
            List.of("临溪县", "松坪县", "望川区", "石桥县", "云岭县", "南浦区", "柏林县", "沙河区", "东岭县", "清水区");
    private static final List<String> BENEFITS = List.of("经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标");

    private final String form;
    private final Trade trade;
    private final Random random;
    private final String place;
    private final List<CountedObject> objects;
    private final List<TradeBenefit> benefits;
    private final String served;
    private final int opinion;

    private TargetWriter(String form, int seed) {
        this.form = form;
        this.trade = TradeLexicon.TRADES.get(seed % TradeLexicon.TRADES.size());
        this.random = new Random(seed * 7919L + form.hashCode());
        this.place = PLACES.get(random.nextInt(PLACES.size()));
        this.objects = new ArrayList<>(trade.objects());
        this.benefits = new ArrayList<>(trade.benefits());
        Collections.shuffle(objects, random);
        Collections.shuffle(benefits, random);
        this.served = trade.served().get(random.nextInt(trade.served().size()));
        this.opinion = 88 + random.nextInt(9);
    }

    /** A unit's targets, each seen beside those before it; a department's form gives one, beside its projects. */
    static List<TargetDraft> unit(String form, int seed, int size) {
        if (size > MOST) {
            throw new IllegalArgumentException("the words suffice for " + MOST + " targets of a unit");
        }
        if (form.endsWith(SUFFIX)) {
            List<TargetDraft> projects = unit(form.substring(0, form.length() - SUFFIX.length()), seed, 2 + seed % 2);
            return List.of(form.equals(DEPARTMENT) ? DepartmentWriter.of(projects) : NarrativeWriter.of(projects));
        }
        TargetWriter writer = new TargetWriter(form, seed);
        List<TargetDraft> targets = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            TargetDraft target = writer.write(i);
            target.beside.addAll(targets);
            targets.add(target);
        }
        return targets;
    }

    private TargetDraft write(int index) {
        List<ProjectItem> items = objects.subList(index * ITEMS, index * ITEMS + 2 + random.nextInt(2)).stream()
                .map(object -> ProjectItem.of(object, random))
                .toList();
        int year = Objects.requireNonNull(aSheet(form).content().year()).value();
        TargetDraft target = new TargetDraft(form, trade, year, items);
        target.served = served;
        target.opinion = opinion;
        target.total = items.stream().map(ProjectItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        new HeaderWriter(target, place, random).write();
        rows(target, new Wording(target, random));
        new GoalWriter(target, random).write();
        RowWeights.share(target);
        return target;
    }

    private void rows(TargetDraft target, Wording wording) {
        for (ProjectItem item : target.items) {
            target.add(wording.row(one("数量指标", item, false), item));
        }
        ProjectItem main = target.main();
        if (random.nextInt(2) == 0) {
            any("数量指标", main, true).stream().findFirst().ifPresent(more -> target.add(wording.row(more, main)));
        }
        for (ProjectItem item : target.items.subList(0, 1 + random.nextInt(target.items.size()))) {
            target.add(wording.row(one("质量指标", item, false), item));
        }
        target.add(wording.row(one("时效指标", main, false), main));
        costs(target, wording);
        benefits(target, wording);
        target.add(wording.row(one("服务对象满意度指标", main, false), main));
    }

    /** For every item what one of it costs, or for every item all of it: either gives the budget. */
    private void costs(TargetDraft target, Wording wording) {
        String kind = random.nextInt(3) == 0 ? "MONEY" : "MONEY_PER";
        for (ProjectItem item : target.items) {
            List<RowPattern> costs = any("成本指标", item, false).stream()
                    .filter(cost -> cost.kind.equals(kind))
                    .toList();
            target.add(wording.row(costs.get(random.nextInt(costs.size())), item));
        }
    }

    /** The trade's own as long as no other target of the unit has it, and one of the object's. */
    private void benefits(TargetDraft target, Wording wording) {
        ProjectItem main = target.main();
        List<String> classes = new ArrayList<>();
        if (!benefits.isEmpty()) {
            TradeBenefit benefit = benefits.remove(0);
            classes.add(benefit.level2());
            target.add(wording.row(benefit, main));
        }
        for (String level2 : BENEFITS) {
            List<RowPattern> more = any(level2, main, false);
            if (!more.isEmpty() && !classes.contains(level2)) {
                target.add(wording.row(more.get(random.nextInt(more.size())), main));
            }
        }
    }

    private RowPattern one(String level2, ProjectItem item, boolean beside) {
        List<RowPattern> fitting = any(level2, item, beside);
        return fitting.get(random.nextInt(fitting.size()));
    }

    private List<RowPattern> any(String level2, ProjectItem item, boolean beside) {
        return TradeLexicon.MEASURES.stream()
                .filter(measure -> measure.level2.equals(level2) && measure.beside == beside)
                .filter(measure -> measure.suits(trade, item))
                .filter(measure -> !measure.apart || aSheet(form).variant().weights() != null)
                .toList();
    }
}
