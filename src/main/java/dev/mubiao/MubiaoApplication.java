package dev.mubiao;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
@Push
@StyleSheet("context://mubiao/mubiao.css")
public class MubiaoApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(MubiaoApplication.class, args);
    }
}
