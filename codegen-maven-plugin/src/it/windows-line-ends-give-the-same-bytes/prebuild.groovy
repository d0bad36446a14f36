def model = new File(basedir, 'src/main/enos/pump.json').getText('UTF-8').replace('\r', '')
def twin = new File(basedir, 'src/main/windows/pump.json')
twin.parentFile.mkdirs()
twin.setText(model.replace('\n', '\r\n'), 'UTF-8')
