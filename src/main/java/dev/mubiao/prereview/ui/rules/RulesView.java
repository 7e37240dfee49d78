package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.rulebook.RuleBookAdministration;
import dev.mubiao.prereview.tryout.TryOuts;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/**
 * The view in which administrators edit the rule book of the pre-review. What they change is a draft until they save
 * it.
 */
@StyleSheet("context://mubiao/rules.css")
@Route("rules")
@Menu(order = 85, icon = "vaadin:clipboard-check", title = "prereview.rulebook.menu")
@RolesAllowed("ADMINISTRATOR")
class RulesView extends Div implements BeforeLeaveObserver, HasDynamicTitle {

    private final transient RuleBookAdministration administration;
    private final transient CurrentActor currentActor;
    private final transient RuleBookDraft draft;
    private final transient KeptWords keptWords;
    private final TabSheet tabs = new TabSheet();
    private final RulesTab rules;
    private final ThresholdsTab thresholds;
    private final Tab thresholdTab;
    private final TryOutTab tryOut;
    private final Tab tryOutTab;
    private final Span state = new Span();
    private final Button save = new Button();
    private @Nullable Registration resizing;

    RulesView(
            RuleBookAdministration administration,
            CurrentActor currentActor,
            Forms forms,
            Directory directory,
            TryOuts tryOuts) {
        this.administration = administration;
        this.currentActor = currentActor;
        this.draft = new RuleBookDraft(administration.open(currentActor.get()));
        this.keptWords = new KeptWords(currentActor.get().id().value(), draft, this);
        addClassNames("view", "rules");
        rules = new RulesTab(draft, forms);
        thresholds = new ThresholdsTab(draft);
        tabs.setSizeFull();
        tabs.add(getTranslation("prereview.rulebook.tab.rules"), rules);
        tabs.add(getTranslation("prereview.rulebook.tab.words"), new WordListsTab(draft, keptWords));
        thresholdTab = tabs.add(getTranslation("prereview.rulebook.tab.thresholds"), thresholds);
        tryOut = new TryOutTab(
                draft,
                new TryOutScopeBar(forms, directory.units()),
                (inForce, other, scope, watcher) -> tryOuts.start(currentActor.get(), inForce, other, scope, watcher));
        tryOutTab = tabs.add(getTranslation("prereview.rulebook.tab.tryOut"), tryOut);
        Button tryNow =
                new Button(getTranslation("prereview.rulebook.tryOut"), VaadinIcon.FLASK.create(), click -> tryOut());
        save.setText(getTranslation("prereview.rulebook.save"));
        save.addClickListener(click -> save());
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
        state.addClassName("muted");
        ViewHeader header = new ViewHeader(getPageTitle());
        header.setBeside(state);
        header.setActions(new RuleBookMenu(draft), tryNow, ViewHeader.primary(save));
        add(header);
        keptWords.open();
        add(tabs);
        draft.onChange(this::refresh);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("prereview.rulebook.title");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!draft.unsaved().isEmpty()) {
            BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
            Confirmations.ask(
                    getTranslation("prereview.rulebook.leave.title"),
                    getTranslation(
                            "prereview.rulebook.leave.text", draft.unsaved().size()),
                    getTranslation("prereview.rulebook.leave.discard"),
                    () -> {
                        keptWords.settled();
                        leaving.proceed();
                    },
                    leaving::cancel);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().retrieveExtendedClientDetails(details -> rules.fit(details.getBodyClientWidth()));
        resizing = event.getUI().getPage().addBrowserWindowResizeListener(resize -> rules.fit(resize.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (resizing != null) {
            resizing.remove();
        }
        guardPage(event.getUI(), false);
    }

    private void refresh() {
        int unsaved = draft.unsaved().size();
        int special = draft.special().size();
        state.setText(
                unsaved > 0
                        ? getTranslation("prereview.rulebook.state.unsaved", unsaved)
                        : special > 0
                                ? getTranslation("prereview.rulebook.state.special", special)
                                : getTranslation("prereview.rulebook.state.standard"));
        state.setClassName("unsaved", unsaved > 0);
        save.setEnabled(unsaved > 0);
        getUI().ifPresent(ui -> guardPage(ui, unsaved > 0));
    }

    private void tryOut() {
        if (complete()) {
            tabs.setSelectedTab(tryOutTab);
            tryOut.start();
        }
    }

    /** False if a number is missing; the person stands on it then. */
    private boolean complete() {
        boolean empty = thresholds.focusEmpty();
        if (empty) {
            tabs.setSelectedTab(thresholdTab);
        }
        return !empty;
    }

    private void save() {
        if (!complete()) {
            return;
        }
        try {
            int changes = draft.unsaved().size();
            Actor by = currentActor.get();
            administration.save(by, draft.base().version(), draft.book());
            draft.reopen(administration.open(by));
            keptWords.settled();
            Toasts.success(getTranslation("prereview.rulebook.saved", changes));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                RuleBookMergePrompt.ask(refusal, draft, () -> administration.open(currentActor.get()));
            } else {
                Toasts.refusal(refusal);
            }
        }
    }

    /** Lets the browser ask before the page itself is closed or loaded anew. */
    private static void guardPage(UI ui, boolean unsaved) {
        ui.getPage()
                .executeJs(
                        "window.onbeforeunload = $0 ? (event => { event.preventDefault(); event.returnValue = ''; }) : null",
                        unsaved);
    }
}
