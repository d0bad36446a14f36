package io.github.enoscodegen.codegen.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportDocumentTest {

  @Test
  void writesAnExportOfTheConsole() {
    assertThat(ExportDocument.of(Pump.MODEL))
        .isEqualTo(
            """
            {
              "thingModelId": "pump",
              "ou": "acme",
              "thingModelName": {
                "i18nValue": {}
              },
              "thingModelDesc": "a \\"pump\\"",
              "thingModelCatagory": "",
              "thingAttributeMap": {},
              "thingMeasurepointMap": {},
              "thingServiceMap": {},
              "thingEventMap": {
                "hot": {
                  "outputData": [
                    {
                      "specsMap": {
                        "-1": "{\\"defaultValue\\":\\"low\\",\\"i18nValue\\":{}}"
                      },
                      "valueType": true,
                      "defaultValue": -1,
                      "hasQuality": false,
                      "required": false,
                      "accessMode": true,
                      "identifier": "level",
                      "name": {
                        "i18nValue": {}
                      },
                      "desc": "",
                      "i18nDesc": {
                        "i18nValue": {}
                      },
                      "tags": {
                        "tagMap": {}
                      },
                      "createTime": "1640157277293",
                      "priority": 1,
                      "$class": "com.envisioniot.enos.model_service.share.data.tsl.datapoint.TSLEnum"
                    }
                  ],
                  "type": "WARN",
                  "required": false,
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
                    "tagMap": {
                      "deprecated": "true"
                    }
                  },
                  "createTime": "1640157277293",
                  "priority": 1
                }
              },
              "tag": {
                "tagMap": {}
              },
              "allowAdditionalAttribute": false,
              "allowAdditionalMeasurepoint": true,
              "inheritedAttributeIds": [],
              "inheritedMeasurepointIds": [],
              "inheritedServiceIds": [],
              "inheritedEventIds": [],
              "extraInfo": {
                "createBy": "user",
                "createTime": "1640157277293",
                "updateBy": "user",
                "updateTime": "1640157277293",
                "ns": "o15520323695671"
              }
            }
            """);
  }
}
