package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.mubiao.platform.Criterion;
import dev.mubiao.platform.text.SearchText;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.prereview.model.RuleSettings;
import dev.mubiao.prereview.ui.findings.SeverityBadge;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists the rules under their criteria. */
class RuleGrid extends TreeGrid<RuleGridItem> {

    private static final int NARROW = 640;

    private final transient RuleBookDraft draft;
    private final Column<RuleGridItem> mode;
    private final Column<RuleGridItem> forms;

    RuleGrid(RuleBookDraft draft) {
        this.draft = draft;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("rule-grid");
        setSizeFull();
        setEmptyStateText(getTranslation("prereview.rulebook.search.none"));
        addComponentHierarchyColumn(this::title)
                .setHeader(getTranslation("prereview.rulebook.column.rule"))
                .setFlexGrow(1)
                .setWidth("12rem");
        mode = addColumn(line -> of(line, rule -> getTranslation(modeKey(rule))))
                .setHeader(getTranslation("prereview.rulebook.column.mode"))
                .setFlexGrow(0)
                .setWidth("4.25rem");
        addColumn(new ComponentRenderer<>(this::severities))
                .setHeader(getTranslation("prereview.rulebook.column.severities"))
                .setFlexGrow(0)
                .setWidth("14.75rem");
        forms = addColumn(line -> of(line, this::scope))
                .setHeader(getTranslation("prereview.rulebook.column.forms"))
                .setFlexGrow(0)
                .setWidth("5.5rem");
        addColumn(new ComponentRenderer<>(line -> line.id() == null ? new Span() : mark(line.id())))
                .setHeader(getTranslation("prereview.rulebook.column.mark"))
                .setFlexGrow(0)
                .setWidth("4.75rem");
        setPartNameGenerator(
                line -> line.id() == null ? "criterion" : rule(line).enabled() ? null : "off");
        SelectionFollowsFocus.arrows(this);
        show("");
    }

    static String modeKey(RuleSettings rule) {
        return rule.assisted() ? "prereview.rulebook.mode.assisted" : "prereview.rulebook.mode.automatic";
    }

    /** Shows the rules whose id, name or criterion holds the text. */
    void show(String text) {
        Predicate<String> found = SearchText.holding(text);
        TreeData<RuleGridItem> lines = new TreeData<>();
        for (Criterion criterion : Criterion.values()) {
            RuleGridItem head = new RuleGridItem(criterion, null);
            List<RuleGridItem> rules = draft.book().rules().entrySet().stream()
                    .filter(rule -> rule.getValue().criterion() == criterion)
                    .map(rule -> new RuleGridItem(criterion, rule.getKey()))
                    .filter(line -> found.test(words(line)))
                    .toList();
            if (!rules.isEmpty()) {
                lines.addItem(null, head).addItems(head, rules);
            }
        }
        setDataProvider(new TreeDataProvider<>(lines));
        expand(lines.getRootItems());
    }

    /** Draws the lines anew after the draft has changed. */
    void refresh() {
        getDataProvider().refreshAll();
    }

    /** Leaves out what a small screen has no room for; the rule's detail says it. */
    void fit(int width) {
        mode.setVisible(width >= NARROW);
        forms.setVisible(width >= NARROW);
    }

    private String words(RuleGridItem line) {
        return line.id() + " " + getTranslation("prereview.rule." + line.id()) + " "
                + getTranslation(line.criterion().key());
    }

    private Div title(RuleGridItem line) {
        if (line.id() == null) {
            Span count =
                    new Span(Integer.toString(getTreeData().getChildren(line).size()));
            count.addClassName("muted");
            Div head = new Div(new Span(getTranslation(line.criterion().key())), count);
            head.addClassName("rule-criterion");
            return head;
        }
        Span id = new Span(line.id());
        id.addClassName("rule-id");
        String name = getTranslation("prereview.rule." + line.id());
        Span text = new Span(name);
        Div title = new Div(id, text);
        title.setTitle(name);
        title.addClassName("rule-title");
        return title;
    }

    private Div severities(RuleGridItem line) {
        Div badges = new Div();
        badges.addClassName("rule-severities");
        if (line.id() != null && !rule(line).enabled()) {
            Span off = new Span(getTranslation("prereview.rulebook.off"));
            off.addClassName("muted");
            badges.add(off);
        } else if (line.id() != null) {
            Map<Severity, Integer> counts = new TreeMap<>(Comparator.naturalOrder());
            rule(line).cases().values().forEach(severity -> counts.merge(severity, 1, Integer::sum));
            counts.forEach((severity, count) -> badges.add(new SeverityBadge(
                    severity, getTranslation("prereview.rulebook.severity.short." + severity) + " " + count)));
        }
        return badges;
    }

    private RuleBookEntryBadge mark(@Nullable String id) {
        return new RuleBookEntryBadge(draft, RuleBookEntry.rule(String.valueOf(id)));
    }

    private String scope(RuleSettings rule) {
        return rule.forms().isEmpty()
                ? getTranslation("prereview.rulebook.forms.all")
                : getTranslation("prereview.rulebook.forms.some", rule.forms().size());
    }

    private String of(RuleGridItem line, Function<RuleSettings, String> text) {
        return line.id() == null ? "" : text.apply(rule(line));
    }

    private RuleSettings rule(RuleGridItem line) {
        return draft.book().rule(String.valueOf(line.id()));
    }
}
