package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mubiao.approval.ActionOptions;
import dev.mubiao.approval.remark.RemarkId;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.inbox.ui.ReviewQueue;
import dev.mubiao.inbox.ui.target.HistoryPanel;
import dev.mubiao.inbox.ui.target.SuspensionNote;
import dev.mubiao.platform.Refusal;
import dev.mubiao.publication.PublicationNavigation;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.targets.print.PrintedFormView;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.worklist.WorkItem;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The review view: the submission in its office's form with what changed, beside the decision and the review context.
 */
@StyleSheet("context://mubiao/inbox.css")
@StyleSheet("context://mubiao/prereview.css")
@Route(InboxNavigation.REVIEW)
@PermitAll
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration SHORTEST_READING = Duration.ofSeconds(1);

    private final transient ReviewSubjectLoader reviewSubjectLoader;
    private final transient ReviewPresenter presenter;
    private final transient HistoryPanel history;
    private final transient ReviewActions actions;
    private final transient CurrentActor currentActor;
    private final transient Clock clock;
    private transient ReviewPresenter.AdjacentTasks adjacent =
            new ReviewPresenter.AdjacentTasks(Optional.empty(), Optional.empty());
    private String name = "";
    /** With the step, so that two tabs at one target are told apart. */
    private String title = "";
    /** The line of the inbox that was opened: of several tasks at one target, this one. */
    private @Nullable UUID chosen;
    /** When this task took the place of another one; null if it was opened itself. */
    private @Nullable Instant movedOn;
    /** Whether something waits for him here. */
    private boolean deciding;

    ReviewView(
            ReviewSubjectLoader reviewSubjectLoader,
            ReviewPresenter presenter,
            HistoryPanel history,
            ReviewActions actions,
            CurrentActor currentActor,
            Clock clock) {
        this.reviewSubjectLoader = reviewSubjectLoader;
        this.presenter = presenter;
        this.history = history;
        this.actions = actions;
        this.currentActor = currentActor;
        this.clock = clock;
        addClassNames("view", "review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TargetId target = new TargetId(
                id(event, "target").orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown")));
        chosen = id(event, "item").orElse(null);
        id(event, "item").ifPresent(item -> presenter.read(currentActor.get(), item, clock.instant()));
        show(target);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(TargetId id) {
        removeAll();
        deciding = false;
        Actor reader = currentActor.get();
        ActionOptions actionOptions = actions.possible(reader, id, chosen);
        ReviewSubject reviewSubject = reviewSubjectLoader.open(reader, id, actionOptions.step());
        name = reviewSubject.target().name();
        title = actionOptions
                .step()
                .map(step -> getTranslation(
                        "inbox.review.pageTitle",
                        name,
                        StepSwitch.names(actionOptions.steps()).getOrDefault(step, "")))
                .orElse(name);
        PrintedFormView form = new PrintedFormView(reviewSubject.form());
        PrintedCellLocator printedCellLocator = new PrintedCellLocator(form.grid(), reviewSubject.content());
        ContentChangeList changes = new ContentChangeList(printedCellLocator);
        Div sheet = new Div(
                new ContentChangeBar(reviewSubject.evidence().comparisons(), printedCellLocator, changes), form);
        sheet.addClassNames("panel", "review-sheet");
        Div side = new Div();
        side.addClassName("review-side");
        ReviewKeys keys = new ReviewKeys(changes, this::open);
        presenter
                .suspension(reader, id)
                .ifPresentOrElse(
                        suspension -> side.add(new SuspensionNote(suspension)),
                        () -> actionOptions
                                .step()
                                .ifPresent(step -> side.add(deciding(step, actionOptions.goals(), form, keys))));
        ReviewTabs tabs = new ReviewTabs(
                reviewSubject, printedCellLocator, changes, history.of(reader, id), remark -> reopen(id, remark));
        if (!actionOptions.signers().isEmpty()) {
            tabs.add(
                    new Tab(getTranslation("inbox.signers")),
                    new ApproverList(actionOptions.signers()),
                    tabs.getTabCount() - 1);
        }
        side.add(tabs);
        side.addComponentAsFirst(new StepSwitch(actionOptions.steps(), actionOptions.another()));
        Div columns = new Div(sheet, side);
        columns.addClassName("review-layout");
        add(
                header(
                        reviewSubject,
                        keys,
                        new ReviewActionMenu(
                                actions, currentActor::get, reviewSubject.target(), actionOptions, () -> after(id))),
                columns,
                keys);
    }

    private ViewHeader header(ReviewSubject reviewSubject, ReviewKeys keys, ReviewActionMenu menu) {
        ViewHeader header = new ViewHeader(name);
        header.under(new RouteAnchor(InboxNavigation.INBOX, getTranslation("inbox.title")));
        header.setBeside(new SubmissionFactsLine(reviewSubject));
        Button help = new Button("?", click -> keys.list());
        help.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        help.setAriaLabel(getTranslation("uikit.keys.list"));
        help.setTooltipText(getTranslation("uikit.keys.list"));
        Div actions = new Div(menu, help);
        actions.addClassName("review-actions");
        header.setActions(actions);
        return header;
    }

    private Div deciding(OpenStep step, Map<String, String> goals, PrintedFormView form, ReviewKeys keys) {
        deciding = true;
        presenter.opened(step);
        adjacent = presenter.adjacent(currentActor.get(), ReviewQueue.current(), step.task());
        if (!step.settings().stage().review()) {
            return step.settings().stage() == Stage.CORRECTION
                    ? elsewhere(
                            "inbox.correct",
                            TargetNavigation.target(step.item().target().id()))
                    : elsewhere("inbox.review.publish", PublicationNavigation.PUBLISHING);
        }
        DecisionPanel decision =
                new DecisionPanel(step, goals, form.grid(), presenter, currentActor::get, this::unread, this::next);
        keys.decide(decision);
        return decision;
    }

    /** Correcting and publishing are done in views of their own. */
    private Div elsewhere(String key, String path) {
        Button go = ViewHeader.primary(
                new Button(getTranslation(key), click -> getUI().ifPresent(ui -> ui.navigate(path))));
        Div panel = new Div(new Paragraph(getTranslation(key + ".hint")), go);
        panel.addClassNames("panel", "decision");
        return panel;
    }

    private void reopen(TargetId target, RemarkId remark) {
        try {
            presenter.reopen(currentActor.get(), remark);
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        show(target);
    }

    /** What is his to do still is shown anew; otherwise the next task opens. */
    private void after(TargetId id) {
        boolean had = deciding;
        show(id);
        if (had && !deciding) {
            next();
        }
    }

    private void open(int direction) {
        Optional<WorkItem> item = direction < 0 ? adjacent.previous() : adjacent.next();
        getUI().ifPresent(ui -> item.ifPresentOrElse(
                found -> open(ui, found),
                () -> Toasts.success(
                        getTranslation(direction < 0 ? "inbox.review.noneBefore" : "inbox.review.noneBehind"))));
    }

    /** After a decision the task that lay behind opens; when nothing is left, the inbox. */
    private void next() {
        getUI().ifPresent(ui -> presenter
                .next(currentActor.get(), ReviewQueue.current(), adjacent.next().orElse(null))
                .ifPresentOrElse(item -> open(ui, item), () -> ui.navigate(InboxNavigation.INBOX)));
    }

    private void open(UI ui, WorkItem item) {
        movedOn = clock.instant();
        ui.navigate(InboxNavigation.task(item));
    }

    /** A second key that was meant for the task before must not decide this one. */
    private boolean unread() {
        return movedOn != null && clock.instant().isBefore(movedOn.plus(SHORTEST_READING));
    }

    private static Optional<UUID> id(BeforeEnterEvent event, String parameter) {
        try {
            return event.getRouteParameters().get(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
