package dev.mubiao.prereview.ui.findings;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.platform.Criterion;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.ProblemFingerprint;
import dev.mubiao.prereview.WarningReasons;
import dev.mubiao.targets.sheet.OpenSheet;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Shows what the pre-review finds in the open sheet, by criterion. It follows what is typed; lines whose problem stays
 * are kept, so that a reason can be typed while the list moves. A reason is stored when its field is left; until then the
 * browser keeps it.
 */
@StyleSheet("context://mubiao/prereview.css")
class FindingsPanel extends Div {

    private static final int MOST_LINES = 200;
    private static final String REASON = "reason.";

    private final transient OpenSheet sheet;
    private final transient WarningReasons warningReasons;
    private final Span verdict = new Span();
    private final SeverityFilter filter = new SeverityFilter(this::draw);
    private final Div groups = new Div();
    private final KeptInput kept;
    /** Reasons that were typed and not stored, by the names of their fields. */
    private final Map<String, String> left = new HashMap<>();
    /** Whether {@link #storeLeft} follows anyway. */
    private boolean storing;

    private transient Map<SheetProblem, FindingListItem> lines = new HashMap<>();
    private transient List<SheetProblem> problems = List.of();
    private transient Map<SheetProblem, String> given = Map.of();

    FindingsPanel(OpenSheet sheet, WarningReasons warningReasons) {
        this.sheet = sheet;
        this.warningReasons = warningReasons;
        addClassName("findings");
        verdict.addClassName("findings-verdict");
        verdict.getElement().setAttribute("role", "status");
        groups.addClassName("findings-groups");
        kept = new KeptInput(
                sheet.actor().id().value(), "findings." + sheet.target().id().value(), "");
        kept.group(REASON, this::found, this::forget);
        add(new H3(getTranslation("prereview.panel.title")), kept, verdict, filter, groups);
        sheet.onProblems(this::show);
    }

    private void show(List<SheetProblem> found) {
        if (found.equals(problems) && !lines.isEmpty()) {
            return;
        }
        problems = List.copyOf(found);
        given = warningReasons.of(sheet.target().id(), problems);
        if (left.isEmpty()) {
            draw();
        } else {
            storeLeft();
        }
    }

    private void draw() {
        filter.count(problems);
        long errors = count(Severity.ERROR);
        long open = problems.stream()
                .filter(problem -> problem.severity() == Severity.WARNING && !given.containsKey(problem))
                .count();
        String key = errors > 0 ? "errors" : open > 0 ? "warnings" : "ready";
        verdict.setText(getTranslation("prereview.panel.verdict." + key, errors, open));
        verdict.setClassName("with-errors", errors > 0);
        verdict.setClassName("ready", errors == 0 && open == 0);
        Map<SheetProblem, FindingListItem> before = lines;
        lines = new HashMap<>();
        groups.removeAll();
        int shown = 0;
        for (Criterion criterion : Criterion.values()) {
            List<SheetProblem> group = problems.stream()
                    .filter(problem -> problem.criterion() == criterion && filter.shows(problem.severity()))
                    .limit(MOST_LINES - shown)
                    .toList();
            shown += group.size();
            if (!group.isEmpty()) {
                groups.add(group(criterion, group, before));
            }
        }
    }

    private Div group(Criterion criterion, List<SheetProblem> group, Map<SheetProblem, FindingListItem> before) {
        UnorderedList list = new UnorderedList();
        for (SheetProblem problem : group) {
            FindingListItem line = before.get(problem);
            if (line == null) {
                line = new FindingListItem(problem, sheet, this::explain);
            }
            line.setReason(given.get(problem), left.get(name(problem)));
            kept.added(REASON + name(problem), line.reason(), Objects.requireNonNullElse(given.get(problem), ""));
            lines.put(problem, line);
            list.add(line);
        }
        Span title = new Span(getTranslation(criterion.key()) + " " + group.size());
        title.addClassName("findings-criterion");
        return new Div(title, list);
    }

    /** A rule may find several cases at one cell. */
    private static String name(SheetProblem problem) {
        return ProblemFingerprint.of(problem).value();
    }

    /** The browser kept a reason; all that it kept are stored together. */
    final void found(String name, String reason) {
        left.put(name, reason);
        if (!storing) {
            storing = true;
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, context -> storeLeft()));
        }
    }

    private void forget() {
        left.clear();
        draw();
    }

    /**
     * Stores what was typed where there is no reason yet, as if its field had been left; another's is not replaced.
     * What is refused is shown, and not tried again: the browser keeps it.
     */
    private void storeLeft() {
        storing = false;
        if (!sheet.editable()) {
            draw();
            return;
        }
        List<SheetProblem> open = problems.stream()
                .filter(problem -> !given.containsKey(problem) && left.containsKey(name(problem)))
                .toList();
        open.forEach(problem -> give(List.of(problem), left.getOrDefault(name(problem), "")));
        draw();
        open.forEach(problem -> left.remove(name(problem)));
    }

    /** Gives the reason to this warning, or to all of its rule. */
    private void explain(SheetProblem problem, String reason, boolean allOfTheRule) {
        List<SheetProblem> explained = allOfTheRule
                ? problems.stream()
                        .filter(other -> other.severity() == Severity.WARNING
                                && other.rule().equals(problem.rule()))
                        .toList()
                : List.of(problem);
        if (give(explained, reason)) {
            draw();
        }
    }

    private boolean give(List<SheetProblem> explained, String reason) {
        try {
            warningReasons.give(sheet.actor(), sheet.target().id(), explained, reason);
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            return false;
        }
        given = warningReasons.of(sheet.target().id(), problems);
        explained.forEach(one -> {
            left.remove(name(one));
            kept.removed(REASON + name(one));
        });
        return true;
    }

    private long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
