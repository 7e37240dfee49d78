package dev.mubiao.directory.ui.tokens;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.tokens.ApiScope;
import dev.mubiao.directory.tokens.ApiTokens;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.DayPicker;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks what a token is for, what it may and until when, and shows it once. */
class IssueTokenDialog extends Dialog {

    private static final int USUAL_DAYS = 90;

    private final transient ApiTokens tokens;
    private final transient CurrentActor currentActor;
    private final transient Runnable issued;
    private final TextField name = new TextField(getTranslation("directory.token.name"));
    private final CheckboxGroup<ApiScope> scopes = new CheckboxGroup<>(getTranslation("directory.token.scopes"));
    private final DayPicker lastDay = new DayPicker(getTranslation("directory.token.lastDay"));

    IssueTokenDialog(ApiTokens tokens, CurrentActor currentActor, Clock clock, Runnable issued) {
        this.tokens = tokens;
        this.currentActor = currentActor;
        this.issued = issued;
        setHeaderTitle(getTranslation("directory.token.issue"));
        setWidth("32rem");
        name.setHelperText(getTranslation("directory.token.name.help"));
        name.setMaxLength(ApiTokens.LONGEST_NAME);
        name.setWidthFull();
        scopes.setItems(offered(currentActor.get()));
        scopes.setItemLabelGenerator(scope -> getTranslation(scope.key()));
        scopes.setItemEnabledProvider(scope -> scope != ApiScope.READ);
        scopes.setValue(Set.of(ApiScope.READ));
        lastDay.setValue(LocalDate.now(clock.withZone(WorkingCalendar.ZONE)).plusDays(USUAL_DAYS));
        add(new Div(name, scopes, lastDay));
        getFooter()
                .add(
                        new Button(getTranslation("uikit.cancel"), click -> close()),
                        ViewHeader.primary(new Button(getTranslation("directory.token.issue"), click -> issue())));
    }

    private static List<ApiScope> offered(Actor actor) {
        List<ApiScope> all = new ArrayList<>(List.of(ApiScope.READ, ApiScope.WORK));
        if (actor.holds(Role.ADMINISTRATOR)) {
            all.add(ApiScope.ADMINISTER);
        }
        return all;
    }

    private void issue() {
        LocalDate until = lastDay.getValue();
        if (until == null) {
            lastDay.setInvalid(true);
            return;
        }
        try {
            show(tokens.issue(currentActor.get(), name.getValue(), scopes.getValue(), until));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }

    /** It is kept nowhere, so it must not be lost by a click beside the dialog. */
    private void show(String secret) {
        TextField token = new TextField(getTranslation("directory.token.once"));
        token.setValue(secret);
        token.setReadOnly(true);
        token.setWidthFull();
        removeAll();
        add(new Div(token, new Paragraph(getTranslation("directory.token.once.text"))));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        getFooter().removeAll();
        getFooter().add(ViewHeader.primary(new Button(getTranslation("directory.token.kept"), click -> close())));
        issued.run();
    }
}
