package dev.mubiao.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.notices.MailAvailability;
import dev.mubiao.notices.MailMode;
import dev.mubiao.notices.MailPreference;
import dev.mubiao.notices.MailPreferences;
import dev.mubiao.notices.NoticeGroup;
import dev.mubiao.notices.NoticeNavigation;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The view in which a person chooses how he is told by mail. */
@StyleSheet("context://mubiao/notices.css")
@Route(NoticeNavigation.SETTINGS)
@PermitAll
class NoticeSettingsView extends Div implements HasDynamicTitle {

    private final transient MailPreferences preferences;
    private final transient CurrentActor currentActor;
    private final Map<NoticeGroup, RadioButtonGroup<MailMode>> modes = new EnumMap<>(NoticeGroup.class);
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();

    NoticeSettingsView(
            MailPreferences preferences, CurrentActor currentActor, Directory directory, MailAvailability mail) {
        this.preferences = preferences;
        this.currentActor = currentActor;
        addClassNames("view", "notice-settings");
        PersonId reader = currentActor.get().id();
        MailPreference now = preferences.of(reader);
        Div form = new Div(new Paragraph(where(directory.person(reader).email(), mail.on())));
        form.addClassName("panel");
        for (NoticeGroup group : NoticeGroup.values()) {
            form.add(mode(group, now));
        }
        language.setLabel(getTranslation("notices.settings.language"));
        language.setItems(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
        language.setItemLabelGenerator(locale -> locale.equals(Locale.ENGLISH) ? "English" : "中文");
        language.setValue(now.language());
        Button save = ViewHeader.primary(new Button(getTranslation("notices.settings.save"), click -> save()));
        form.add(language, save);
        RouterLink up = new RouterLink(getTranslation("notices.title"), NoticesView.class);
        add(new ViewHeader(getPageTitle()).under(up), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.settings.title");
    }

    private String where(String email, boolean on) {
        if (!on) {
            return getTranslation("notices.settings.mailOff");
        }
        return email.isBlank()
                ? getTranslation("notices.settings.noAddress")
                : getTranslation("notices.settings.address", email);
    }

    private RadioButtonGroup<MailMode> mode(NoticeGroup group, MailPreference now) {
        RadioButtonGroup<MailMode> choice = new RadioButtonGroup<>();
        choice.setLabel(getTranslation(group.key()));
        choice.setHelperText(getTranslation(group.key() + ".help"));
        choice.setItems(MailMode.values());
        choice.setItemLabelGenerator(mode -> getTranslation(mode.key()));
        choice.setValue(now.mode(group));
        modes.put(group, choice);
        return choice;
    }

    private void save() {
        Map<NoticeGroup, MailMode> chosen = new EnumMap<>(NoticeGroup.class);
        modes.forEach((group, choice) -> {
            if (choice.getValue() != group.usual()) {
                chosen.put(group, choice.getValue());
            }
        });
        preferences.choose(currentActor.get().id(), new MailPreference(chosen, language.getValue()));
        Toasts.success(getTranslation("notices.settings.saved"));
    }
}
