package dev.mubiao.shell.startup;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.Refusal;
import dev.mubiao.shell.startup.MissingSettingsException.Setting;
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
class FirstAdministratorSetup implements ApplicationRunner {

    private final FirstAdministratorSettings settings;
    private final Directory directory;
    private final DirectoryAdministration directoryAdministration;

    FirstAdministratorSetup(
            FirstAdministratorSettings settings, Directory directory, DirectoryAdministration directoryAdministration) {
        this.settings = settings;
        this.directory = directory;
        this.directoryAdministration = directoryAdministration;
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
            throw new MissingSettingsException(missing);
        }
        try {
            directoryAdministration.createFirstAdministrator(
                    new PersonDetails(name, name, true, Set.of(Grant.of(Role.ADMINISTRATOR))), password);
        } catch (Refusal unfit) {
            throw new MissingSettingsException(List.of(
                    unfit.key().equals("directory.person.nameCharacters")
                            ? Setting.ADMINISTRATOR_NAME
                            : Setting.ADMINISTRATOR_PASSWORD));
        }
    }
}
