package io.github.enoscodegen.codegen.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.enoscodegen.codegen.specimen.RestStyle.Definition;
import io.github.enoscodegen.codegen.specimen.RestStyle.TypeCase;
import io.github.enoscodegen.codegen.specimen.RestStyle.Wrapper;
import org.junit.jupiter.api.Test;

class RestDocumentTest {

  @Test
  void writesAnAnswerOfGetThingModel() {
    assertThat(RestDocument.of(Pump.MODEL, RestStyle.GET))
        .isEqualTo(
            """
            {
              "code": 0,
              "msg": "OK",
              "requestId": "fa11232e-7e45-4176-a382-963c1240a27f",
              "data": {
                "modelId": "pump",
                "modelIdPath": "/pump",
                "orgId": "acme",
                "name": {
                  "i18nValue": {}
                },
                "desc": "a \\"pump\\"",
                "tags": {},
                "attributes": {},
                "measurepoints": {},
                "services": {},
                "events": {
                  "hot": {
                    "identifier": "hot",
                    "name": {
                      "defaultValue": "Hot",
                      "i18nValue": {
                        "zh_CN": "热"
                      }
                    },
                    "desc": "Cool it",
                    "i18nDesc": {
                      "defaultValue": "Cool it",
                      "i18nValue": {
                        "zh_CN": "冷却"
                      }
                    },
                    "tags": {
                      "deprecated": "true"
                    },
                    "outputData": [
                      {
                        "identifier": "level",
                        "name": {
                          "i18nValue": {}
                        },
                        "desc": "",
                        "tags": {},
                        "dataType": "ENUM",
                        "dataDefinition": {
                          "enumType": "INT",
                          "enumDesc": {
                            "-1": {
                              "defaultValue": "low",
                              "i18nValue": {}
                            }
                          },
                          "defaultValue": -1
                        },
                        "unit": null
                      }
                    ],
                    "eventType": "WARN"
                  }
                }
              }
            }
            """);
  }

  @Test
  void writesDefinitionsAsTextAndTypesInLowerCase() {
    RestStyle style = new RestStyle(Wrapper.BARE, Definition.TEXT, TypeCase.LOWER);

    assertThat(RestDocument.of(Pump.MODEL, style))
        .startsWith("{\n  \"modelId\": \"pump\",\n")
        .contains(
            "\"dataType\": \"enum\",\n",
            "\"dataDefinition\": \"{\\\"enumType\\\":\\\"INT\\\",\\\"enumDesc\\\":{\\\"-1\\\":"
                + "{\\\"defaultValue\\\":\\\"low\\\",\\\"i18nValue\\\":{}}},\\\"defaultValue\\\":-1}\",\n");
  }

  @Test
  void writesAnAnswerOfSearchThingModels() {
    assertThat(RestDocument.of(Pump.MODEL, in(Wrapper.SEARCH_ANSWER)))
        .startsWith("{\n  \"code\": 0,\n")
        .contains("\"data\": [\n    {\n      \"modelId\": \"pump\",\n")
        .endsWith("    }\n  ]\n}\n");
  }

  @Test
  void writesAnArray() {
    assertThat(RestDocument.of(Pump.MODEL, in(Wrapper.ARRAY)))
        .startsWith("[\n  {\n    \"modelId\": \"pump\",\n")
        .endsWith("  }\n]\n");
  }

  private static RestStyle in(Wrapper wrapper) {
    return new RestStyle(wrapper, Definition.OBJECT, TypeCase.CAPITALIZED);
  }
}
