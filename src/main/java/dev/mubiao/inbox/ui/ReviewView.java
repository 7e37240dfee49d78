package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.prereview.SubmittedFindingsList;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.PrintedFormView;
import dev.mubiao.targets.TargetId;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.workflow.OpenStep;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The submitted revision in its office's layout, beside the decision and the opinions so far. */
@StyleSheet("context://mubiao/inbox.css")
@Route("review/:target/:item?")
@PermitAll
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewDesk desk;
    private final HistoryPanel history;
    private final Actor actor;
    private final Clock clock;
    private String name = "";

    ReviewView(ReviewDesk desk, HistoryPanel history, CurrentActor currentActor, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.actor = currentActor.get();
        this.clock = clock;
        addClassNames("view", "review");
    }

    static RouteParameters parameters(TargetId target, UUID item) {
        return new RouteParameters(
                new RouteParam("target", target.value().toString()), new RouteParam("item", item.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TargetId target = new TargetId(
                id(event, "target").orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown")));
        id(event, "item").ifPresent(item -> desk.read(actor, item, clock.instant()));
        show(target);
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    private void show(TargetId id) {
        removeAll();
        Review review = desk.open(actor, id);
        name = review.target().name();
        ViewHeader header = new ViewHeader(name);
        header.under(new RouterLink(getTranslation("inbox.title"), InboxView.class));
        header.setBeside(new TargetFacts(review));
        PrintedFormView form = new PrintedFormView(review.form());
        form.addClassName("panel");
        Div side = new Div();
        side.addClassName("review-side");
        Optional<OpenStep> step = review.step();
        step.ifPresent(open -> side.add(
                open.settings().stage().review()
                        ? new DecisionPanel(open, form.grid(), desk, actor, this::next)
                        : publishing()));
        side.add(
                new H2(getTranslation("prereview.submitted.title")),
                new SubmittedFindingsList(review.findings(), form.grid()::show));
        side.add(new H2(getTranslation("inbox.review.history")), history.of(actor, id));
        Div bench = new Div(form, side);
        bench.addClassName("review-bench");
        add(header, bench);
    }

    /** Publishing is done in its own view, several targets at once. */
    private Div publishing() {
        Button publish = ViewHeader.primary(new Button(
                getTranslation("inbox.review.publish"), click -> getUI().ifPresent(ui -> ui.navigate("publishing"))));
        Div panel = new Div(new Paragraph(getTranslation("inbox.review.publish.hint")), publish);
        panel.addClassNames("panel", "decision");
        return panel;
    }

    /** The next task opens after a decision; when there is none, the inbox. */
    private void next() {
        getUI().ifPresent(ui -> desk.next(actor)
                .ifPresentOrElse(
                        item -> ui.navigate(ReviewView.class, parameters(item.target(), item.id())),
                        () -> ui.navigate(InboxView.class)));
    }

    private static Optional<UUID> id(BeforeEnterEvent event, String parameter) {
        try {
            return event.getRouteParameters().get(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
