package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import dev.mubiao.approval.notice.ReleaseNotice;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.documents.templates.StarterTemplates;
import dev.mubiao.documents.templates.TemplateCheck;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.formmaker.templates.TemplateAdministration;
import dev.mubiao.formmaker.templates.TemplateUploads;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.grid.template.Placeholders;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The view in which administrators upload, check, release and retire the export templates of a form. */
@StyleSheet("context://mubiao/formmaker.css")
@Route("form-templates")
@RolesAllowed("ADMINISTRATOR")
class TemplatesView extends Div implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient TemplateAdministration administration;
    private final transient TemplateUploads uploads;
    private final transient CurrentActor currentActor;
    private final transient MessageSource messages;
    private final Grid<ExportTemplate> grid = new Grid<>();
    private final Div none = new Div();
    private transient @Nullable FormDefinition form;

    TemplatesView(
            TemplateAdministration administration,
            TemplateUploads uploads,
            CurrentActor currentActor,
            MessageSource messages) {
        this.administration = administration;
        this.uploads = uploads;
        this.currentActor = currentActor;
        this.messages = messages;
        addClassNames("view", "form-templates");
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("formmaker.template.column.name"))
                .setWidth("8.5rem")
                .setFlexGrow(2);
        grid.addComponentColumn(template -> TemplateBadges.of(template, check(template)))
                .setKey("state")
                .setHeader(getTranslation("formmaker.template.column.state"))
                .setWidth("8rem")
                .setFlexGrow(1);
        grid.addComponentColumn(this::actions)
                .setKey("actions")
                .setHeader(getTranslation("formmaker.template.column.actions"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(template -> getTranslation(
                        "formmaker.changed",
                        Objects.requireNonNullElse(template.history().written().by(), ""),
                        TimeFormats.minute(template.history().written().at())))
                .setHeader(getTranslation("formmaker.template.column.changed"))
                .setWidth("11rem")
                .setFlexGrow(1);
        grid.setAllRowsVisible(true);
        none.add(new EmptyState(VaadinIcon.FILE_TABLE, getTranslation("formmaker.template.none")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "formmaker.template.title", form == null ? "" : form.name().in(getLocale()));
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        removeAll();
        try {
            FormDefinition known = administration.form(currentActor.get(), parameter);
            form = known;
            show(known);
            refresh();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            event.forwardTo(FormsView.class);
        }
    }

    private void show(FormDefinition known) {
        ViewHeader header = new ViewHeader(getPageTitle())
                .under(new RouteAnchor(ReleaseNotice.FORMS, getTranslation("formmaker.template.back")));
        Button upload = new Button(
                getTranslation("formmaker.template.upload"), VaadinIcon.UPLOAD.create(), click -> upload(known));
        header.setActions(menu(known), ViewHeader.primary(upload));
        String field = Placeholders.of("项目名称");
        String row = Placeholders.of("指标:三级指标");
        Paragraph help = new Paragraph(getTranslation("formmaker.template.help", field, row));
        Paragraph noReturn = new Paragraph(getTranslation("formmaker.template.noReturn"));
        noReturn.addClassName("hint");
        add(header, help, noReturn, none, grid);
    }

    /** Starters in both formats and the list of placeholders, for each kind of targets. */
    private MenuBar menu(FormDefinition known) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        SubMenu starters =
                bar.addItem(getTranslation("formmaker.template.starter")).getSubMenu();
        SubMenu names = bar.addItem(getTranslation("formmaker.template.names")).getSubMenu();
        for (FormVariant variant : known.variants()) {
            String called = variant.name().in(getLocale());
            for (WrittenFormat format : StarterTemplates.FORMATS) {
                starters.addItem(new DocumentLink(
                        getTranslation("formmaker.template.starter.item", called, format.word()),
                        () -> administration.starter(currentActor.get(), known.id(), null, variant.kind(), format)));
            }
            names.addItem(
                    called,
                    click -> new PlaceholderNamesDialog(
                                    called, administration.names(currentActor.get(), known.id(), variant.kind()))
                            .open());
        }
        return bar;
    }

    private void refresh() {
        List<ExportTemplate> templates = form == null ? List.of() : administration.list(currentActor.get(), form.id());
        grid.setItems(templates);
        grid.setVisible(!templates.isEmpty());
        none.setVisible(templates.isEmpty());
    }

    private Component name(ExportTemplate template) {
        Div called = new Div(template.name());
        called.addClassName("template-name");
        Div more = new Div(String.join(
                " · ",
                getTranslation("forms.kind." + template.form().kind()),
                getTranslation("formmaker.version", Integer.toString(template.version())),
                template.format().word(),
                template.file().name()));
        more.addClassName("hint");
        return new Div(called, more);
    }

    /** Null if the form has no such targets any more. */
    private @Nullable TemplateCheck check(ExportTemplate template) {
        try {
            return administration.check(currentActor.get(), template, null);
        } catch (Refusal gone) {
            return null;
        }
    }

    private MenuBar actions(ExportTemplate template) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        SubMenu menu = bar.addItem(getTranslation("formmaker.actions")).getSubMenu();
        long seen = template.status().lock();
        menu.addItem(getTranslation("formmaker.template.show"), click -> show(template));
        menu.addItem(new DocumentLink(
                getTranslation("formmaker.template.download"),
                () -> administration.file(currentActor.get(), template.id())));
        if (template.state() == FormState.DRAFT) {
            menu.addItem(getTranslation("formmaker.template.release"), click -> release(template));
        }
        if (template.released()) {
            boolean preferred = template.status().preferred();
            menu.addItem(
                    getTranslation(preferred ? "formmaker.template.preferNot" : "formmaker.template.prefer"),
                    click -> change(() -> {
                        administration.prefer(currentActor.get(), template.id(), seen, !preferred);
                        if (!preferred) {
                            Toasts.success(getTranslation(
                                    "formmaker.template.preferred.done",
                                    template.format().word()));
                        }
                    }));
            menu.addItem(
                    getTranslation("formmaker.template.retire"),
                    click -> ask(
                            "retire", template, () -> administration.retire(currentActor.get(), template.id(), seen)));
        } else {
            menu.addItem(
                    getTranslation("formmaker.template.remove"),
                    click -> ask(
                            "remove", template, () -> administration.remove(currentActor.get(), template.id(), seen)));
        }
        return bar;
    }

    private void upload(FormDefinition known) {
        new TemplateUploadDialog(known.variants(), (kind, name, file) -> {
                    try {
                        ExportTemplate template = uploads.upload(currentActor.get(), known.id(), kind, name, file);
                        Toasts.success(getTranslation("formmaker.template.uploaded"));
                        refresh();
                        show(template);
                        return true;
                    } catch (Refusal refusal) {
                        Toasts.refusal(refusal);
                        return false;
                    }
                })
                .open();
    }

    private void show(ExportTemplate template) {
        new TemplateCheckDialog(
                        template,
                        administration.formVersions(
                                currentActor.get(), template.form().id()),
                        version -> administration.check(currentActor.get(), template, version),
                        text -> messages.getMessage(text, getLocale()))
                .open();
    }

    /** What a template lacks is told before it is released; errors are told instead. */
    private void release(ExportTemplate template) {
        TemplateCheck check = check(template);
        if (check == null || !check.errors().isEmpty()) {
            show(template);
            return;
        }
        boolean lacks = !check.lacking().isEmpty();
        String version = Integer.toString(template.version());
        Confirmations.ask(
                getTranslation("formmaker.template.release.title"),
                lacks
                        ? getTranslation(
                                "formmaker.template.release.lacks",
                                String.join("、", check.lacking()),
                                template.name(),
                                version)
                        : getTranslation("formmaker.template.release.text", template.name(), version),
                getTranslation(lacks ? "formmaker.template.release.anyway" : "formmaker.template.release"),
                () -> change(() -> {
                    ExportTemplate now = administration.release(
                            currentActor.get(), template.id(), template.status().lock(), lacks);
                    Toasts.success(getTranslation(now.released() ? "formmaker.released" : "formmaker.waitsForOther"));
                }));
    }

    private void ask(String what, ExportTemplate template, Runnable command) {
        Confirmations.ask(
                getTranslation("formmaker.template." + what),
                getTranslation(
                        "formmaker.template." + what + ".text", template.name(), Integer.toString(template.version())),
                getTranslation("formmaker.template." + what),
                () -> change(command));
    }

    private void change(Runnable command) {
        try {
            command.run();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        refresh();
    }

    /** Opens the templates of a form. */
    static void open(String form) {
        UI.getCurrent().navigate(TemplatesView.class, form);
    }
}
