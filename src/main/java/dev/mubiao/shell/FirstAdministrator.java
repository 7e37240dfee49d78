package dev.mubiao.shell;

import dev.mubiao.directory.Administration;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonFacts;
import dev.mubiao.directory.Role;
import dev.mubiao.shared.Refusal;
import dev.mubiao.shell.MissingSettings.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Creates the first administrator when production starts on an empty database, or does not start. */
@Component
@Profile("production")
class FirstAdministrator implements ApplicationRunner {

    private final FirstAdministratorSettings settings;
    private final Directory directory;
    private final Administration administration;

    FirstAdministrator(FirstAdministratorSettings settings, Directory directory, Administration administration) {
        this.settings = settings;
        this.directory = directory;
        this.administration = administration;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!directory.people().isEmpty()) {
            return;
        }
        String name = settings.loginName();
        String password = settings.password();
        List<Setting> missing = new ArrayList<>();
        if (name == null || name.isBlank()) {
            missing.add(Setting.ADMINISTRATOR_NAME);
        }
        if (password == null || password.isBlank()) {
            missing.add(Setting.ADMINISTRATOR_PASSWORD);
        }
        if (name == null || password == null || !missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
        try {
            administration.createFirstAdministrator(
                    new PersonFacts(name, name, true, Set.of(Grant.of(Role.ADMINISTRATOR))), password);
        } catch (Refusal unfit) {
            throw new MissingSettings(List.of(Setting.ADMINISTRATOR_PASSWORD));
        }
    }
}
