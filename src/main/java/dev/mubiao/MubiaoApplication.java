package dev.mubiao;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import dev.mubiao.shell.advisories.AdvisoryCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the application: one process with the portal, the API, the public site and the embedded process engine. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Push
public class MubiaoApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "mubiao/icon.svg", "any");
        settings.addLink("stylesheet", "mubiao/mubiao.css");
        settings.addLink("stylesheet", "mubiao/form.css");
        settings.addLink("stylesheet", "mubiao/targets.css");
        settings.addLink("stylesheet", "mubiao/sheet-grid.css"); // before the grid, which measures its rows
    }

    public static void main(String[] args) {
        AdvisoryCommand.run(args)
                .ifPresentOrElse(System::exit, () -> SpringApplication.run(MubiaoApplication.class, args));
    }
}
