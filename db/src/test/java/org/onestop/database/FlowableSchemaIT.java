package org.onestop.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.task.api.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Our copy of Flowable's tables against what Flowable itself would make. */
class FlowableSchemaIT {

  private static final String OUTSIDE_BMP = "𠮷";

  private static final String PROCESS =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
        <process id="p">
          <startEvent id="s"/>
          <sequenceFlow id="f1" sourceRef="s" targetRef="t"/>
          <userTask id="t"/>
          <sequenceFlow id="f2" sourceRef="t" targetRef="e"/>
          <endEvent id="e"/>
        </process>
      </definitions>
      """;

  static Stream<ServerKind> servers() {
    return Stream.of(ServerKind.MARIADB, MySql.SERVER);
  }

  @ParameterizedTest
  @MethodSource("servers")
  void startsTheEngineWhichChecksVersionsOnly(ServerKind server) {
    TestDatabase database = TestDatabase.fresh(server).migrated();
    ProcessEngine engine = engine(database, ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    try {
      engine.getRepositoryService().createDeployment().addString("p.bpmn20.xml", PROCESS).deploy();
      ProcessInstance instance =
          engine
              .getRuntimeService()
              .createProcessInstanceBuilder()
              .processDefinitionKey("p")
              .variable("name", OUTSIDE_BMP)
              .start();
      Task task =
          engine
              .getTaskService()
              .createTaskQuery()
              .processVariableValueEquals("name", OUTSIDE_BMP)
              .singleResult();
      assertThat(task.getProcessInstanceId()).isEqualTo(instance.getId());

      engine.getTaskService().complete(task.getId());

      assertThat(engine.getHistoryService().createHistoricProcessInstanceQuery().finished().count())
          .isEqualTo(1);
    } finally {
      engine.close();
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void hasTheColumnsIndexesKeysAndPropertiesThatFlowableMakes(ServerKind server) {
    JdbcTemplate ours = new JdbcTemplate(TestDatabase.fresh(server).migrated().dataSource());
    TestDatabase empty = TestDatabase.fresh(server);
    engine(empty, ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE).close();
    JdbcTemplate theirs = new JdbcTemplate(empty.dataSource());

    for (String description :
        List.of(
            "SELECT CONCAT_WS(' ', table_name, column_name, ordinal_position, column_type,"
                + " is_nullable, column_default, extra) FROM information_schema.columns"
                + " WHERE table_schema = DATABASE()",
            "SELECT CONCAT_WS(' ', table_name, index_name, seq_in_index, column_name, non_unique)"
                + " FROM information_schema.statistics WHERE table_schema = DATABASE()",
            "SELECT CONCAT_WS(' ', table_name, constraint_name, referenced_table_name,"
                + " update_rule, delete_rule) FROM information_schema.referential_constraints"
                + " WHERE constraint_schema = DATABASE()",
            "SELECT CONCAT_WS(' ', 'ACT_GE_PROPERTY', name_, value_) FROM ACT_GE_PROPERTY"
                + " WHERE name_ LIKE '%schema%'")) {
      assertThat(flowableOnly(ours, description))
          .isNotEmpty()
          .isEqualTo(flowableOnly(theirs, description));
    }
  }

  private static List<String> flowableOnly(JdbcTemplate sql, String description) {
    return sql.queryForList(description, String.class).stream()
        .filter(row -> row.startsWith("ACT_") || row.startsWith("FLW_"))
        .sorted()
        .toList();
  }

  private static ProcessEngine engine(TestDatabase database, String schemaUpdate) {
    return new StandaloneProcessEngineConfiguration()
        .setDisableIdmEngine(true)
        .setDisableEventRegistry(true)
        .setDataSource(database.dataSource())
        .setDatabaseSchemaUpdate(schemaUpdate)
        .setAsyncExecutorActivate(false)
        .buildProcessEngine();
  }
}
