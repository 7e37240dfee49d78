package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.formmaker.DraftExample;
import dev.mubiao.formmaker.FormAdministration;
import dev.mubiao.formmaker.FormProposals;
import dev.mubiao.formmaker.FormTrial;
import dev.mubiao.formmaker.drafts.DraftExamples;
import dev.mubiao.formmaker.proposal.FormProposal;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.Tone;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The view in which administrators write, try, release and retire versions of forms. */
@StyleSheet("context://mubiao/formmaker.css")
@Route("form-versions")
@Menu(order = 84, icon = "vaadin:form", title = "formmaker.menu")
@RolesAllowed("ADMINISTRATOR")
class FormsView extends Div implements HasDynamicTitle {

    private final transient FormAdministration administration;
    private final transient FormTrial trial;
    private final transient FormProposals proposals;
    private final transient DraftExamples examples;
    private final transient CurrentActor currentActor;
    private final transient MessageSource messages;
    private final transient FormReleases releases;
    private final Grid<FormVersion> grid = new Grid<>();
    /** Drafts that can be changed by their examples. */
    private transient List<FormVersion> made = List.of();

    FormsView(
            FormAdministration administration,
            FormTrial trial,
            FormProposals proposals,
            DraftExamples examples,
            FormReleases releases,
            CurrentActor currentActor,
            MessageSource messages) {
        this.administration = administration;
        this.trial = trial;
        this.proposals = proposals;
        this.examples = examples;
        this.releases = releases;
        this.currentActor = currentActor;
        this.messages = messages;
        addClassNames("view", "forms");
        Button create = new Button(getTranslation("formmaker.new"), VaadinIcon.PLUS.create(), click -> edit(null));
        ViewHeader header = new ViewHeader(getPageTitle());
        Button byExample = new Button(
                getTranslation("formmaker.maker.new"),
                VaadinIcon.FILE_TABLE.create(),
                click -> new ProposalUploadDialog(this::propose).open());
        header.setActions(create, ViewHeader.primary(byExample));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.addColumn(this::name)
                .setHeader(getTranslation("formmaker.column.name"))
                .setFlexGrow(2);
        grid.addColumn(form -> getTranslation("formmaker.version", Integer.toString(form.version())))
                .setHeader(getTranslation("formmaker.column.version"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("formmaker.column.state"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(form -> form.state() == FormState.RELEASED ? said(administration.offered(form.validity())) : "")
                .setHeader(getTranslation("formmaker.column.offered"))
                .setFlexGrow(1);
        grid.addColumn(form -> getTranslation(
                        "formmaker.changed",
                        Objects.requireNonNullElse(form.history().written().by(), getTranslation("formmaker.product")),
                        TimeFormats.minute(form.history().written().at())))
                .setHeader(getTranslation("formmaker.column.changed"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("formmaker.column.actions"))
                .setWidth("9rem")
                .setFlexGrow(0);
        add(header, grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("formmaker.title");
    }

    private void refresh() {
        made = examples.drafts(currentActor.get());
        grid.setItems(administration.list(currentActor.get()));
    }

    private String name(FormVersion form) {
        return form.name()
                .map(name -> name.in(getLocale()) + " (" + form.id() + ")")
                .orElse(form.id());
    }

    private Badge state(FormVersion form) {
        String text = getTranslation(form.state().key());
        return switch (form.state()) {
            case DRAFT ->
                form.proposal().isPresent()
                        ? new Badge(getTranslation("formmaker.proposed"), Tone.WARNING, VaadinIcon.HOURGLASS)
                        : new Badge(text, Tone.INFO, VaadinIcon.PENCIL);
            case RELEASED -> new Badge(text, Tone.SUCCESS, VaadinIcon.CHECK);
            case RETIRED -> new Badge(text, Tone.NEUTRAL, VaadinIcon.BAN);
        };
    }

    private MenuBar actions(FormVersion form) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        boolean draft = form.state() == FormState.DRAFT;
        MenuItem more = bar.addItem(getTranslation("formmaker.actions"));
        if (made.stream().anyMatch(each -> each.id().equals(form.id()) && each.version() == form.version())) {
            more.getSubMenu()
                    .addItem(
                            getTranslation("formmaker.maker.resume"),
                            click -> UI.getCurrent().navigate(FormMakerView.class, form.id()));
        }
        more.getSubMenu().addItem(getTranslation(draft ? "formmaker.edit" : "formmaker.next"), click -> edit(form));
        more.getSubMenu().addItem(getTranslation("formmaker.try"), click -> tryOut(form));
        more.getSubMenu().addItem(download(form));
        more.getSubMenu().addItem(getTranslation("formmaker.template.menu"), click -> TemplatesView.open(form.id()));
        if (draft) {
            more.getSubMenu().addItem(getTranslation("formmaker.release"), click -> releases.ask(form, this::refresh));
        }
        if (form.state() != FormState.RETIRED) {
            more.getSubMenu()
                    .addItem(getTranslation(draft ? "formmaker.giveUp" : "formmaker.retire"), click -> retire(form));
        }
        return bar;
    }

    private Anchor download(FormVersion form) {
        byte[] yaml = form.yaml().getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        new ByteArrayInputStream(yaml),
                        form.id() + "-" + form.version() + ".yaml",
                        "application/yaml;charset=utf-8",
                        yaml.length)),
                getTranslation("formmaker.download"));
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** @param form null for a new one; one that is no draft begins the next version */
    private void edit(@Nullable FormVersion form) {
        FormVersion draft = form != null && form.state() == FormState.DRAFT ? form : null;
        KeptInput kept = FormReleases.kept(currentActor.get(), draft == null ? "form-new" : "form", form);
        new FormTextDialog(
                        form,
                        kept,
                        this::said,
                        yaml -> change(() -> {
                            if (draft != null) {
                                administration.save(
                                        currentActor.get(), draft.id(), draft.version(), draft.lock(), yaml);
                            } else {
                                administration.create(currentActor.get(), yaml);
                            }
                        }))
                .open();
    }

    private boolean propose(SourceFile example, @Nullable SourceFile blank, FormProposal.Naming naming, int table) {
        try {
            Proposal proposal = proposals.of(currentActor.get(), example, blank, naming, table);
            FormMakerView.open(examples.begin(currentActor.get(), new DraftExample(example, table), proposal));
            return true;
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            return false;
        }
    }

    private void tryOut(FormVersion form) {
        new FormTrialDialog((name, file) -> trial.of(currentActor.get(), form.id(), form.version(), name, file)).open();
    }

    private void retire(FormVersion form) {
        boolean draft = form.state() == FormState.DRAFT;
        Confirmations.ask(
                getTranslation(draft ? "formmaker.giveUp" : "formmaker.retire"),
                getTranslation(
                        draft ? "formmaker.giveUp.text" : "formmaker.retire.text",
                        name(form),
                        Integer.toString(form.version())),
                getTranslation(draft ? "formmaker.giveUp" : "formmaker.retire"),
                () -> change(() -> administration.retire(currentActor.get(), form.id(), form.version(), form.lock())));
    }

    /** Whether it was done. */
    private boolean change(Runnable command) {
        try {
            command.run();
            refresh();
            return true;
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            return false;
        }
    }

    private String said(MessageText text) {
        return messages.getMessage(text, getLocale());
    }
}
