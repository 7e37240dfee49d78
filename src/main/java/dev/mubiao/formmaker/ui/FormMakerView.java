package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.formmaker.FormAdministration;
import dev.mubiao.formmaker.FormProposals;
import dev.mubiao.formmaker.ProposalSteps;
import dev.mubiao.formmaker.drafts.DraftExamples;
import dev.mubiao.formmaker.proposal.CellRole;
import dev.mubiao.formmaker.proposal.FormSettings;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.uikit.ViewKeys;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The view in which an administrator says what the cells of an example are. Each change is saved in the draft of the form,
 * with the steps that led to it.
 */
@StyleSheet("context://mubiao/formmaker.css")
@Route("form-maker")
@RolesAllowed("ADMINISTRATOR")
class FormMakerView extends Div implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient FormAdministration administration;
    private final transient FormProposals proposals;
    private final transient DraftExamples examples;
    private final transient DraftPreviews previews;
    private final transient CurrentActor currentActor;
    private final transient MessageSource messages;
    private final RolePanel panel = new RolePanel(this::changeRoles);
    private final SettingsPanel settings = new SettingsPanel(this::changeWhole);
    private final ExampleGrid grid = new ExampleGrid(panel::held, this::pick);
    private final DoubtList doubts;
    private final FormDraftSaver saver;
    private final transient FormReleases releases;
    private final Button undo = new Button(VaadinIcon.ARROW_BACKWARD.create(), click -> undo());
    private final Button redo = new Button(VaadinIcon.ARROW_FORWARD.create(), click -> redo());
    private transient @Nullable MakerTabs tabs;
    private transient @Nullable ProposalSteps steps;
    /** What the page shows: another window of the session may be further. */
    private transient @Nullable Proposal shown;

    private transient @Nullable CellAddress picked;
    private String id = "";

    FormMakerView(
            FormAdministration administration,
            FormProposals proposals,
            DraftExamples examples,
            DraftPreviews previews,
            FormReleases releases,
            CurrentActor currentActor,
            MessageSource messages) {
        this.administration = administration;
        this.proposals = proposals;
        this.examples = examples;
        this.previews = previews;
        this.currentActor = currentActor;
        this.messages = messages;
        this.saver = new FormDraftSaver(administration, examples, currentActor, this::saved);
        this.doubts = new DoubtList(messages, place -> {
            pick(place);
            grid.focus(place);
        });
        this.releases = releases;
        addClassNames("view", "form-maker");
    }

    /** Keeps what was made of an example and shows it. */
    static void open(ProposalSteps steps) {
        String form = steps.draft().id();
        KeptExamples.keep(form, steps);
        UI.getCurrent().navigate(FormMakerView.class, form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "formmaker.maker.title",
                steps == null ? id : steps.now().settings().name());
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        id = parameter;
        FormVersion draft = administration.list(currentActor.get()).stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElse(null);
        ProposalSteps kept = draft == null ? null : kept(draft);
        steps = kept;
        removeAll();
        if (draft == null || kept == null) {
            Button forms = new Button(
                    getTranslation("formmaker.maker.toForms"),
                    click -> UI.getCurrent().navigate(FormsView.class));
            add(
                    new ViewHeader(getPageTitle()),
                    new EmptyState(
                            VaadinIcon.FILE_TABLE, getTranslation("formmaker.maker.gone"), ViewHeader.primary(forms)));
            return;
        }
        if (draft.state() != FormState.DRAFT) {
            KeptExamples.forget(id);
            Toasts.error(getTranslation(
                    "formmaker.maker.closed",
                    Integer.toString(draft.version()),
                    getTranslation(draft.state().key())));
            event.forwardTo(FormsView.class);
            return;
        }
        undo.setAriaLabel(getTranslation("formmaker.maker.undo"));
        undo.setTooltipText(getTranslation("formmaker.maker.undo"));
        redo.setAriaLabel(getTranslation("formmaker.maker.redo"));
        redo.setTooltipText(getTranslation("formmaker.maker.redo"));
        ViewKeys keys = keys();
        Button help = new Button(VaadinIcon.QUESTION_CIRCLE_O.create(), click -> keys.list());
        help.setAriaLabel(getTranslation("formmaker.maker.keys"));
        help.setTooltipText(getTranslation("formmaker.maker.keys"));
        Button done = new Button(
                getTranslation("formmaker.maker.done"),
                VaadinIcon.CHECK.create(),
                click -> releases.ask(open().draft(), () -> UI.getCurrent().navigate(FormsView.class)));
        ViewHeader header = new ViewHeader(getPageTitle());
        header.setActions(undo, redo, help, ViewHeader.primary(done));
        tabs = new MakerTabs(new Div(panel, doubts, settings), previews, this::open);
        Div work = new Div(
                new Div(
                        new Paragraph(getTranslation("formmaker.maker.how")),
                        new Paragraph(getTranslation("formmaker.maker.kept")),
                        saver,
                        grid),
                tabs);
        work.addClassName("maker-work");
        add(header, keys, work);
        draw();
        saver.opened(kept, draft);
    }

    /** Those of the session, unless they are saved and another one went on. */
    private @Nullable ProposalSteps kept(FormVersion draft) {
        ProposalSteps ofSession = KeptExamples.of(id);
        if (ofSession != null
                && ofSession.draft().version() == draft.version()
                && (ofSession.draft().lock() == draft.lock() || !ofSession.saved())) {
            return ofSession;
        }
        try {
            ProposalSteps stored = examples.find(currentActor.get(), id).orElse(ofSession);
            if (stored != null) {
                KeptExamples.keep(id, stored);
            }
            return stored;
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            return ofSession;
        }
    }

    private ViewKeys keys() {
        ViewKeys keys = new ViewKeys();
        keys.also("← → ↑ ↓", getTranslation("formmaker.maker.key.move"));
        keys.also("Enter", getTranslation("formmaker.maker.key.pick"));
        keys.on("l", getTranslation("formmaker.maker.key.label"), key -> panel.label());
        keys.on("v", getTranslation("formmaker.maker.key.value"), key -> panel.value());
        keys.on("u", getTranslation("formmaker.maker.undo"), key -> undo());
        keys.on("r", getTranslation("formmaker.maker.redo"), key -> redo());
        return keys;
    }

    private void draw() {
        if (steps == null || tabs == null) {
            return;
        }
        shown = steps.now();
        grid.show(steps.now(), picked);
        panel.show(steps.now(), picked);
        settings.show(steps.now().settings());
        undo.setEnabled(steps.undoable());
        redo.setEnabled(steps.redoable());
        doubts.show(steps.now().doubts());
        tabs.changed();
    }

    private void pick(CellAddress place) {
        picked = place;
        if (steps != null) {
            grid.select(place);
            panel.show(steps.now(), place);
        }
    }

    private void changeRoles(List<CellRole> roles) {
        if (steps != null) {
            change(steps.now().settings(), roles);
        }
    }

    private void changeWhole(FormSettings whole) {
        if (steps != null) {
            change(whole, steps.now().roles());
        }
    }

    private void change(FormSettings whole, List<CellRole> roles) {
        ProposalSteps at = steps;
        if (at == null || behind(at)) {
            return;
        }
        try {
            at.step(proposals.by(currentActor.get()).with(at.now(), whole, roles));
            saver.save(at);
        } catch (InvalidDefinition invalid) {
            Toasts.error(
                    getTranslation("formmaker.proposal.incomplete", messages.getMessage(invalid.text(), getLocale())));
            draw();
        }
    }

    private void undo() {
        if (steps != null && !behind(steps) && steps.undoable()) {
            steps.undo();
            saver.save(steps);
        }
    }

    private void redo() {
        if (steps != null && !behind(steps) && steps.redoable()) {
            steps.redo();
            saver.save(steps);
        }
    }

    /** Whether another window of the session went on; the page shows that then, and what was to be done is not. */
    private boolean behind(ProposalSteps at) {
        if (at.now() == shown) {
            return false;
        }
        Toasts.warning(getTranslation("formmaker.maker.otherWindow"));
        draw();
        return true;
    }

    private void saved() {
        draw();
        if (picked != null) {
            grid.focus(picked);
        }
    }

    private ProposalSteps open() {
        return Objects.requireNonNull(steps, "an example is shown");
    }
}
