package dev.mubiao;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(MubiaoApplication.class);

    @Test
    void modulesKeepToTheirBorders() {
        modules.verify();
    }

    @Test
    void modulesAreDocumented() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
