package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.formmaker.FormAdministration;
import dev.mubiao.formmaker.FormProposals;
import dev.mubiao.formmaker.FormTrial;
import dev.mubiao.formmaker.ProposalSteps;
import dev.mubiao.formmaker.proposal.CellRole;
import dev.mubiao.formmaker.proposal.FormSettings;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.print.PrintedFormView;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.uikit.ViewKeys;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The view in which an administrator says what the cells of an example are. Each change is saved in the draft of the form;
 * the example and the steps stay for as long as the session.
 */
@StyleSheet("context://mubiao/formmaker.css")
@Route("form-maker")
@RolesAllowed("ADMINISTRATOR")
class FormMakerView extends Div implements HasDynamicTitle, HasUrlParameter<String> {

    private static final String KEPT = FormMakerView.class.getName() + ".";

    private final transient FormAdministration administration;
    private final transient FormProposals proposals;
    private final transient FormTrial trial;
    private final transient CurrentActor currentActor;
    private final transient MessageSource messages;
    private final RolePanel panel = new RolePanel(this::changeRoles);
    private final SettingsPanel settings = new SettingsPanel(this::changeWhole);
    private final ExampleGrid grid = new ExampleGrid(panel::held, this::pick);
    private final Div doubts = new Div();
    private final Button undo = new Button(VaadinIcon.ARROW_BACKWARD.create(), click -> undo());
    private final Button redo = new Button(VaadinIcon.ARROW_FORWARD.create(), click -> redo());
    private transient @Nullable MakerTabs tabs;
    private transient @Nullable ProposalSteps steps;
    private transient @Nullable FormVersion draft;
    private transient @Nullable CellAddress picked;
    private String id = "";

    FormMakerView(
            FormAdministration administration,
            FormProposals proposals,
            FormTrial trial,
            CurrentActor currentActor,
            MessageSource messages) {
        this.administration = administration;
        this.proposals = proposals;
        this.trial = trial;
        this.currentActor = currentActor;
        this.messages = messages;
        addClassNames("view", "form-maker");
    }

    /** Keeps what was made of an example and shows it. */
    static void open(String id, ProposalSteps steps) {
        VaadinSession.getCurrent().setAttribute(KEPT + id, steps);
        UI.getCurrent().navigate(FormMakerView.class, id);
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
        steps = (ProposalSteps) VaadinSession.getCurrent().getAttribute(KEPT + id);
        if (steps == null) {
            Toasts.error(getTranslation("formmaker.maker.gone"));
            event.forwardTo(FormsView.class);
            return;
        }
        draft = administration.find(currentActor.get(), id, null);
        removeAll();
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
                click -> UI.getCurrent().navigate(FormsView.class));
        ViewHeader header = new ViewHeader(getPageTitle());
        header.setActions(undo, redo, help, ViewHeader.primary(done));
        tabs = new MakerTabs(new Div(panel, doubts, settings), this::read, this::empty, this::tryOut);
        Div work = new Div(new Div(new Paragraph(getTranslation("formmaker.maker.how")), grid), tabs);
        work.addClassName("maker-work");
        add(header, keys, work);
        draw();
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
        grid.show(steps.now(), picked);
        panel.show(steps.now(), picked);
        settings.show(steps.now().settings());
        undo.setEnabled(steps.undoable());
        redo.setEnabled(steps.redoable());
        doubts.removeAll();
        UnorderedList list = new UnorderedList();
        steps.now().doubts().forEach(doubt -> {
            CellAddress place = doubt.place();
            String text = messages.getMessage(doubt.text(), getLocale());
            if (place == null) {
                list.add(new ListItem(text));
            } else {
                Button show = new Button(text, click -> {
                    pick(place);
                    grid.focus(place);
                });
                show.addClassName("doubt");
                list.add(new ListItem(show));
            }
        });
        doubts.add(
                new Paragraph(getTranslation(
                        "formmaker.maker.doubts", steps.now().doubts().size())),
                list);
        doubts.addClassName("maker-doubts");
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
        if (at == null) {
            return;
        }
        try {
            Proposal next = proposals.by(currentActor.get()).with(at.now(), whole, roles);
            at.step(next);
            save();
        } catch (InvalidDefinition invalid) {
            Toasts.error(
                    getTranslation("formmaker.proposal.incomplete", messages.getMessage(invalid.text(), getLocale())));
            draw();
        }
    }

    private void undo() {
        if (steps != null && steps.undoable()) {
            steps.undo();
            save();
        }
    }

    private void redo() {
        if (steps != null && steps.redoable()) {
            steps.redo();
            save();
        }
    }

    private void save() {
        if (steps == null || draft == null) {
            return;
        }
        try {
            draft = administration.save(
                    currentActor.get(),
                    id,
                    draft.version(),
                    draft.lock(),
                    FormYaml.write(steps.now().definition()));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        draw();
        if (picked != null) {
            grid.focus(picked);
        }
    }

    private Optional<FormTrial.Read> read() {
        return steps == null || draft == null
                ? Optional.empty()
                : trial.example(
                        currentActor.get(), draft, steps.example(), steps.now().sheet());
    }

    private PrintedFormView empty() {
        if (steps == null) {
            throw new IllegalStateException("nothing is shown");
        }
        return new PrintedFormView(FormTrial.empty(steps.now().definition()));
    }

    private FormTrial.Result tryOut(String name, byte[] file) {
        if (draft == null) {
            throw new IllegalStateException("nothing is shown");
        }
        return trial.of(currentActor.get(), id, draft.version(), name, file);
    }
}
